import type { FolderFailure } from '../library/folder-listing.ts';

/** Why the articles cannot be read at all and what to do, for the operator. */
export function folderFailureText({ reason, dir, code }: FolderFailure): string {
  const remedy = 'Name the folder with your articles in KNOWLEDGE_DIR or with --knowledge.';
  switch (reason) {
    case 'missing':
      return `${dir}: there is no such folder. ${remedy}`;
    case 'not-a-folder':
      return `${dir}: this is not a folder. ${remedy}`;
    case 'unreadable':
      return `${dir}: the folder cannot be read (${code}). Check its permissions.`;
    default:
      return reason satisfies never;
  }
}
