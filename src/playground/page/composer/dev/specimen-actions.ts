import type { Reply } from '../../../protocol/told.ts';
import type { ComposerActions } from '../composer-actions.ts';
import type { ModalActions } from '../../modal/modal-actions.ts';

/** Milliseconds until the bot of the specimen answers. */
const DELAY = 60;
const QUESTIONS = ['What does a permit cost?', 'How long is a permit valid?', 'Who may apply for a permit?'];

function later(reply: Reply): Promise<Reply> {
  return new Promise((resolve) => setTimeout(resolve, DELAY, reply));
}

const done: Reply = { kind: 'shown', exchange: 'x', messages: [] };

/** A bot that answers to nothing but certain words: "refuse", "fail" and "silent" bring those about. */
export function specimenActions(log: (what: string, data: unknown) => void): ComposerActions & ModalActions {
  const answer = (typed: string): Promise<Reply> => {
    if (typed.includes('fail')) return Promise.reject(new Error('failed'));
    if (typed.includes('silent')) return later({ kind: 'no-response' });
    return later(
      typed.includes('refuse') ? { kind: 'refused', problems: [{ kind: 'not-a-choice', option: 'question' }] } : done,
    );
  };
  return {
    slash: (command, values) => {
      log('slash', { command, values });
      return answer(JSON.stringify(values));
    },
    autocomplete: (_command, values, focused) => {
      log('autocomplete', { values, focused });
      const value = values[focused];
      const typed = typeof value === 'string' ? value.toLowerCase() : '';
      const found = QUESTIONS.filter((question) => question.toLowerCase().includes(typed));
      return later({ kind: 'choices', choices: found.map((name) => ({ name, value: name })) });
    },
    send: (content, replyTo) => {
      log('send', { content, replyTo });
      return answer(content);
    },
    upload: ({ name }) => {
      log('upload', name);
      return Promise.resolve({ upload: `upload-of-${name}` });
    },
    submit: (exchange, values) => {
      log('submit', { exchange, values });
      return answer(JSON.stringify(values));
    },
    cancelReply: () => {
      log('cancelReply', null);
    },
    close: () => {
      log('close', null);
    },
  };
}
