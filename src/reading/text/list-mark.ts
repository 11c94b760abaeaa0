/** `- `, `* `, `• `, `1. `, `a) `: what a list item begins with. The mark is layout; the words are behind it. */
export const LIST_MARK = /^\s*(?:[-*•–·▪◦]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;
