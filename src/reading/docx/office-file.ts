/** Where Word and everyone else puts the text; `document2.xml` and the like come from Microsoft's servers. */
const MAIN_PART = /^\/?word\/document\d*\.xml$/;

/** Formats that are a ZIP file, by a file that only they hold. */
const TELLTALES: readonly (readonly [file: RegExp, type: string])[] = [
  [/^xl\/workbook/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\/presentation/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  [/^Index\/Document\.iwa$/, 'application/vnd.apple.pages'],
];

/** OpenDocument and EPUB say what they are in a file of this name. */
const MIME_FILE = 'mimetype';
const MIME_TYPE = /^[a-z]+\/[a-z0-9.+-]{1,100}/;

export function isWordDocument(files: ReadonlyMap<string, Buffer>): boolean {
  return [...files.keys()].some((name) => MAIN_PART.test(name));
}

/** The MIME type of a ZIP file that is no Word document. */
export function zipType(files: ReadonlyMap<string, Buffer>): string {
  const said = MIME_TYPE.exec(files.get(MIME_FILE)?.toString('latin1') ?? '')?.[0];
  const names = [...files.keys()];
  return said ?? TELLTALES.find(([file]) => names.some((name) => file.test(name)))?.[1] ?? 'application/zip';
}
