import type { Audience } from '../../../library/store/stored-article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Channels or roles that are named; the others are counted. */
const NAMED = 8;

export function isForAll({ channels, roles }: Audience): boolean {
  return channels.length === 0 && roles.length === 0;
}

/** To whom an article is kept, with channels and roles as Discord shows them; nobody is notified. */
export function audienceText(audience: Audience, { library: { stored: words } }: Catalogue): string {
  if (isForAll(audience)) return words.everyone;
  const { channels, roles } = audience;
  return words.keptTo(list(channels.map((id) => `<#${id}>`)), list(roles.map((id) => `<@&${id}>`)));
}

function list(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` +${more}` : '');
}
