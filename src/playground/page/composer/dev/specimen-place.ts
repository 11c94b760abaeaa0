import type { Place } from '../../../protocol/place.ts';
import type { ShownMessage } from '../../../protocol/shown-message.ts';

const bot = { id: '100', name: 'Vraagbaak', isBot: true };
const noor = { id: '201', name: 'Noor', isBot: false };
const sam = { id: '202', name: 'Sam de Vries', isBot: false };

export const place: Place = {
  server: { id: '1', name: 'Buurtkrant' },
  bot,
  channels: [
    { id: '11', name: 'vragen' },
    { id: '12', name: 'redactie' },
    { id: '13', name: 'algemeen' },
  ],
  roles: [{ id: '31', name: 'Redactie' }],
  members: [noor, sam],
  played: [{ ...noor, part: 'member', directChannel: '21' }],
  examples: { command: 'ask', option: 'question', questions: { nl: [], 'en-GB': [] } },
};

export const answered: ShownMessage = {
  id: '900',
  channelId: '11',
  author: bot,
  content: 'An answer.',
  components: [],
  files: [],
  ephemeral: false,
  thinking: false,
  createdAt: 0,
  edited: false,
  replyTo: null,
  command: null,
};
