import { MAX_SLUG_LENGTH } from '../article/article.ts';

/** Separates the fields; only the last field, a slug, may hold one itself. */
const SEPARATOR = ':';
/** Numbers are indexes and pages, in base 36: six digits are two billion. */
const NUMBER = /^(?:0|[1-9a-z][0-9a-z]{0,5})$/;
const MAX_NUMBER = 36 ** 6 - 1;
/** A snowflake is an unsigned 64-bit number: 13 digits in base 36. */
const SNOWFLAKE = /^(?:0|[1-9a-z][0-9a-z]{0,12})$/;
const MAX_SNOWFLAKE = 2n ** 64n - 1n;
const CHECK = /^[\w-]{6}$/;
/** Of a draft, see `Draft.id`. */
const TOKEN = /^[\w-]{16}$/;
/** Milliseconds since the epoch in base 36: nine digits are the year 5188. */
const TIME = /^(?:0|[1-9a-z][0-9a-z]{0,8})$/;

export function joinFields(...fields: readonly string[]): string {
  return fields.join(SEPARATOR);
}

export function numberField(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > MAX_NUMBER) throw new RangeError(`not an index: ${value}`);
  return value.toString(36);
}

/** @param at - milliseconds since the epoch */
export function timeField(at: number): string {
  return at.toString(36);
}

export function snowflakeField(id: string): string {
  return BigInt(id).toString(36);
}

export function flagField(value: boolean): string {
  return value ? '1' : '0';
}

/**
 * Reads the fields of a custom id one by one. A misshapen field gives a value of its type and makes `complete` false, so
 * that a press is read first and trusted afterwards.
 */
export class FieldReader {
  #rest: string | null;
  #sound = true;

  constructor(text: string) {
    this.#rest = text === '' ? null : text;
  }

  /** Whether every field was there and well-formed, and nothing is left over. */
  get complete(): boolean {
    return this.#sound && this.#rest === null;
  }

  number(): number {
    return Number.parseInt(this.#checked(NUMBER, '0'), 36);
  }

  /** `null` where no field is left. */
  optionalNumber(): number | null {
    return this.#rest === null ? null : this.number();
  }

  flag(): boolean {
    return this.#checked(/^[01]$/, '0') === '1';
  }

  check(): string {
    return this.#checked(CHECK, '');
  }

  token(): string {
    return this.#checked(TOKEN, '');
  }

  /** Milliseconds since the epoch; `null` where no field is left. */
  optionalTime(): number | null {
    return this.#rest === null ? null : Number.parseInt(this.#checked(TIME, '0'), 36);
  }

  snowflake(): string {
    const digits = this.#checked(SNOWFLAKE, '0');
    const value = Array.from(digits).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
    if (value > MAX_SNOWFLAKE) this.#sound = false;
    return value.toString();
  }

  /** The value that the field is an index of. */
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value {
    const value = values[this.number()];
    if (value === undefined) this.#sound = false;
    return value ?? values[0];
  }

  /** The rest of the id. */
  slug(): string {
    const slug = this.#rest;
    this.#rest = null;
    if (slug === null || slug === '' || slug.length > MAX_SLUG_LENGTH) this.#sound = false;
    return slug ?? '';
  }

  /** The rest of the id, where there is any. */
  optionalSlug(): string | null {
    return this.#rest === null ? null : this.slug();
  }

  #checked(pattern: RegExp, fallback: string): string {
    const field = this.#next();
    if (pattern.test(field)) return field;
    this.#sound = false;
    return fallback;
  }

  #next(): string {
    const rest = this.#rest;
    if (rest === null) {
      this.#sound = false;
      return '';
    }
    const end = rest.indexOf(SEPARATOR);
    this.#rest = end < 0 ? null : rest.slice(end + 1);
    return end < 0 ? rest : rest.slice(0, end);
  }
}
