/** By extension, what Discord says of the files that people and bots attach here. */
const CONTENT_TYPES = new Map([
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['htm', 'text/html; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['zip', 'application/zip'],
]);

/** `null` where the extension tells nothing. */
export function contentTypeOf(filename: string): string | null {
  return CONTENT_TYPES.get(extensionOf(filename)) ?? null;
}

/** In lower case, without the dot; empty where there is none. */
export function extensionOf(filename: string): string {
  return /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
}
