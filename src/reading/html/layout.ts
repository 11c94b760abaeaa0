/** Elements that stand on lines of their own. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER',
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY',
    'TD TFOOT TH THEAD TR UL',
  ]
    .join(' ')
    .split(' '),
);

/** Elements whose text a reader does not see as text of the page. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(
  [
    'ANNOTATION ANNOTATION-XML APPLET AUDIO CANVAS DATALIST EMBED HEAD IFRAME INPUT MAP METER NOEMBED NOFRAMES NOSCRIPT OBJECT',
    'PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO',
  ]
    .join(' ')
    .split(' '),
);

const BOLD_TAGS: ReadonlySet<string> = new Set(['B', 'STRONG']);

/** @param tagName - upper case */
export function isBlockTag(tagName: string): boolean {
  return BLOCK_TAGS.has(tagName);
}

/** @param tagName - as the DOM gives it: lower case inside SVG */
export function isUnreadTag(tagName: string): boolean {
  return UNREAD_TAGS.has(tagName.toUpperCase());
}

export function isBoldTag(tagName: string): boolean {
  return BOLD_TAGS.has(tagName);
}

export function isHeadingTag(tagName: string): boolean {
  return /^H[1-6]$/.test(tagName);
}
