import { z } from 'zod';
import { contentTypeOf, extensionOf } from '../files/content-type.ts';
import { MODAL } from './limits.ts';

/** The kinds of files that an upload takes: by extension, `.pdf`, or all of a family. */
export const fileTypes = z.array(z.string().regex(/^(?:audio|image|video|\.[\w.]+)$/)).max(MODAL.fileTypes);

/** Whether a file of that name may be chosen. As Discord's client does, only the name is looked at. */
export function takesFile(types: readonly string[], name: string): boolean {
  if (types.length === 0) return true;
  const family = contentTypeOf(name)?.split('/')[0];
  return types.some((type) => type === family || type.toLowerCase() === `.${extensionOf(name)}`);
}
