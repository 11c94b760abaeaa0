import { StoreFailure } from '../store-failure.ts';

/** Where the server is, as the library takes it, and how it may be shown. */
export interface PostgresqlAddress {
  readonly connectionString: string;
  /** Without user and password: `db:5432/vraagbaak`. */
  readonly shown: string;
  /** What must not be seen in a log. */
  readonly secrets: readonly string[];
}

const DEFAULT_PORT = 5432;

/** @throws StoreFailure `unreachable` where it is no address, without repeating it */
export function postgresqlAddress(url: string): PostgresqlAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new StoreFailure(
      'unreachable',
      new Error('the address does not read postgresql://user:password@host/database'),
    );
  }
  const { password, searchParams } = parsed;
  const secrets = [password, decoded(password), searchParams.get('password') ?? ''].filter((secret) => secret !== '');
  const host = searchParams.get('host') ?? (parsed.hostname || 'localhost');
  const shown = `${host}:${parsed.port || DEFAULT_PORT}${parsed.pathname}`;
  // By PostgreSQL's own reading of the word: the library's is another, of which it warns.
  if (searchParams.has('sslmode')) searchParams.set('uselibpqcompat', 'true');
  return { connectionString: parsed.href, shown, secrets };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
