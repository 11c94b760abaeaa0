/**
 * Whether those with the curator role see the commands that are theirs: Discord hides them from whoever may not manage the server,
 * until the server itself allows a role in its Integrations settings.
 */
export type CuratorAccess =
  /** There is no curator role. */
  | { readonly kind: 'no-role' }
  | { readonly kind: 'allowed' }
  /** Names of the commands that the role does not see, in the reader's language. */
  | { readonly kind: 'missing'; readonly commands: readonly string[] }
  /** Discord did not tell. */
  | { readonly kind: 'unknown' };
