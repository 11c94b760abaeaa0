/** Where the stand-in keeps files: on a port of loopback. */
const HOST = '127.0.0.1';
const FOLDERS = /^\/(?:ephemeral-)?attachments\//;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Under which the page's own host gives the stand-in's file, relative to the page; `null` for what is not the stand-in's. */
export function fileAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  const isOurs = protocol === 'http:' && hostname === HOST && FOLDERS.test(pathname);
  return isOurs ? `./files${pathname}${search}` : null;
}

/** The last part of an address, which is a file's name. */
export function fileName(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').at(-1) ?? '';
  return last === '' ? hostname : decoded(last);
}

/** Whether a browser can show it as a picture, judged by its name. */
export function isPicture(url: string): boolean {
  return URL.canParse(url) && PICTURE.test(new URL(url).pathname);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
