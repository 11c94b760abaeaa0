import type { ShownMessage } from '../../../../src/playground/protocol/shown-message.ts';

/** A message of Noor's that says nothing. */
export const blank: ShownMessage = {
  id: '1',
  channelId: '10',
  author: { id: '100', name: 'Noor', isBot: false },
  content: '',
  components: [],
  files: [],
  ephemeral: false,
  thinking: false,
  createdAt: new Date(2026, 10, 27, 14, 5).getTime(),
  edited: false,
  replyTo: null,
  command: null,
};
