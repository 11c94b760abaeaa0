/**
 * A text as a part of a text fragment: a dash, a comma and an ampersand have a meaning of their own there. A lone surrogate
 * cannot be encoded.
 */
export function encodeFragmentPart(text: string): string {
  return withoutBrackets(encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D'));
}

/** They would end the target of a masked link. */
export function withoutBrackets(address: string): string {
  return address.replace(/[()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
