/** `null` for what is no address; `URL.parse` does the same from Node.js 22 on. */
export function parsedUrl(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
