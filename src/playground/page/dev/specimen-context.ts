import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply } from '../../protocol/told.ts';
import type { MessageContext } from '../message/message-context.ts';

const USERS = [
  { id: '1', name: 'Noor' },
  { id: '2', name: 'Sam' },
  { id: '3', name: 'Éloïse van den Berg-Wolthuis' },
];
const ROLES = [{ id: '11', name: 'moderator' }];
const CHANNELS = [
  { id: '21', name: 'algemeen' },
  { id: '22', name: 'vragen' },
];

/** Milliseconds in which the bot of the specimens answers. */
const ANSWER_AFTER = 2500;

/** People, roles and channels for the specimens, and a bot that only says what it was asked. */
export function specimenContext(language: PageLanguage, dismiss: (message: ShownMessage) => void): MessageContext {
  const named = (things: typeof USERS, id: string): string | null =>
    things.find((thing) => thing.id === id)?.name ?? null;
  const answer = async (asked: string): Promise<Reply> => {
    await new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER));
    return asked.startsWith('silence') ? { kind: 'no-response' } : { kind: 'shown', exchange: '1', messages: [] };
  };
  return {
    language,
    names: {
      user: (id) => named(USERS, id),
      role: (id) => named(ROLES, id),
      channel: (id) => named(CHANNELS, id),
    },
    articles: [],
    actions: {
      press: (_message, customId) => answer(customId),
      select: (_message, customId) => answer(customId),
      run: (_message, command) => answer(command),
      reply: () => undefined,
      dismiss,
    },
    commands: [
      { key: 'Find in articles', name: language === 'nl' ? 'Zoek in artikelen' : 'Find in articles' },
      { key: 'silence', name: 'Silence' },
    ],
    choosable: { users: USERS, roles: ROLES, channels: CHANNELS },
  };
}
