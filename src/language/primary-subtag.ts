/** The language alone of a BCP 47 tag, in lower case: `nl-BE` → `nl`. Also takes `nl_BE`. */
export function primarySubtag(tag: string): string {
  const [subtag = ''] = tag.trim().toLowerCase().split(/[-_]/, 1);
  return subtag === '' ? UNKNOWN : subtag;
}

/** BCP 47: undetermined. */
export const UNKNOWN = 'und';
