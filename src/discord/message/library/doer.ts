import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Who did something, by name, without notifying them; `null` is the schedule or the operator. */
export function doer(id: string | null, { library: { history: words } }: Catalogue): string {
  return id === null ? words.schedule : `<@${id}>`;
}
