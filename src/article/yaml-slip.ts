import type { YAMLParseError } from 'yaml';

/** What someone usually did who gets an error of the YAML library. */
export type YamlSlip =
  /** `title: Noord-Korea: de rol` */
  | 'colon-in-value'
  /** `- @home`, `- [sic] said`, `- "Vrede" nabij`: begins with what has a meaning in YAML. */
  | 'mark-before-value'
  /** A quote or a bracket; the error stands where the library gave up looking for its end. */
  | 'never-closed'
  /** `language nl`, `language:nl` */
  | 'no-colon'
  | 'spaces-before-line'
  | 'other';

export function yamlSlip(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  yaml: string,
): YamlSlip {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    return /^.*:(?:\s|$)/.test(yaml.slice(pos[0])) ? 'colon-in-value' : 'spaces-before-line';
  }
  if (code === 'BAD_SCALAR_START' || code === 'UNEXPECTED_TOKEN') return 'mark-before-value';
  if (code === 'BAD_INDENT' || message.startsWith('Missing closing')) return 'never-closed';
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY') return 'no-colon';
  return 'other';
}
