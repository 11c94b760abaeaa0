import { fileOption, textOption, type CommandCall } from './command-call.ts';
import type { Attachment } from './interaction.ts';

/** What a subcommand of `/library` asks for. */
export type LibraryRequest =
  | {
      readonly kind: 'library-add';
      readonly url: string | null;
      readonly file: Attachment | null;
    }
  | { readonly kind: 'library-list' }
  | { readonly kind: 'library-log' }
  /** `article` as typed: a slug when it was chosen from what was offered, else anything. */
  | { readonly kind: 'library-edit' | 'library-remove' | 'library-history'; readonly article: string }
  | { readonly kind: 'library-rollback'; readonly article: string; readonly version: string }
  /** `null`: every article that has an address. */
  | { readonly kind: 'library-refresh'; readonly article: string | null }
  | {
      readonly kind: 'library-complete';
      /** `null` for an option that is not ours any more. */
      readonly option: 'article' | 'version' | null;
      readonly typed: string;
      readonly article: string | null;
    };

/** `null` for a subcommand that is not ours any more. */
export function parseLibraryCommand(call: CommandCall): LibraryRequest | null {
  const [subcommand] = call.path;
  const article = textOption(call, 'article');
  switch (subcommand) {
    case 'add':
      return { kind: 'library-add', url: textOption(call, 'url'), file: fileOption(call, 'file') };
    case 'list':
    case 'log':
      return { kind: `library-${subcommand}` };
    case 'edit':
    case 'remove':
    case 'history':
      return { kind: `library-${subcommand}`, article: article ?? '' };
    case 'rollback':
      return { kind: 'library-rollback', article: article ?? '', version: textOption(call, 'version') ?? '' };
    case 'refresh':
      return { kind: 'library-refresh', article };
    case undefined:
    default:
      return null;
  }
}

const COMPLETED = ['article', 'version'] as const;

export function parseLibraryAutocomplete(call: CommandCall): LibraryRequest {
  const focused = call.options.find((option) => option.focused);
  return {
    kind: 'library-complete',
    option: COMPLETED.find((name) => name === focused?.name) ?? null,
    typed: String(focused?.value ?? ''),
    article: textOption(call, 'article'),
  };
}
