/** BCP 47: undetermined. */
export const UNKNOWN = 'und';

const WELL_FORMED = /^(?:[a-z]{2,3}|[a-z]{5,8})$/;

/** The language alone of a BCP 47 tag, in lower case: `nl-BE` → `nl`; `und` where the tag is none. Also takes `nl_BE`. */
export function primarySubtag(tag: string): string {
  const [subtag = ''] = tag.trim().toLowerCase().split(/[-_]/, 1);
  return WELL_FORMED.test(subtag) ? subtag : UNKNOWN;
}
