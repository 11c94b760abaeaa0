import { Parser, type CST } from 'yaml';

/**
 * Far more than front matter or a sidecar needs (3), far less than the some 700 levels at which the YAML library runs out
 * of stack. It catches that itself, but V8 ends the whole process when a regular expression has to be compiled there.
 */
const MAX_NESTING = 50;

/** Whether reading the YAML to the end could exhaust the stack. */
export function nestsTooDeep(yaml: string): boolean {
  const open = [...new Parser().parse(yaml)].map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + 1;
    if (depth > MAX_NESTING) return true;
    for (const token of tokensIn(next.token)) open.push({ token, depth });
  }
  return false;
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child != null);
}
