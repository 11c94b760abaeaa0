import type { Caller } from './caller.ts';
import { ask, askMessage, askOwnQuestion, askTyped } from './handlers/ask.ts';
import { askOn } from './handlers/ask-on.ts';
import { browse } from './handlers/browse.ts';
import { complete } from './handlers/complete.ts';
import { mayChange } from './handlers/may-change.ts';
import { say } from './handlers/say.ts';
import { showContext } from './handlers/show-context.ts';
import { summarisePressed, summariseTyped } from './handlers/summarise.ts';
import { turnPassages } from './handlers/turn-passages.ts';
import { vote, type Vote } from './handlers/vote.ts';
import { helpMessage } from './message/help-message.ts';
import { privately, type Plan } from './outcome.ts';
import type { PressedMessage, Request, SinglePress } from './request.ts';

export type { Vote } from './handlers/vote.ts';

/** What is done for each request: every command, button, menu and modal passes here. */
export function planFor(request: Request, caller: Caller, recordVote: (vote: Vote) => void): Plan {
  switch (request.kind) {
    case 'ask':
      return {
        deferral: request.private ? 'private' : 'public',
        run: (library) => askTyped(library, caller, request),
      };
    case 'summary':
      return { deferral: 'public', run: (library) => summariseTyped(library, caller, request) };
    case 'articles':
      return browse({ action: 'articles', page: 0 }, null, caller);
    case 'help':
      return { deferral: 'private', run: () => privately(helpMessage(caller.language)) };
    case 'find':
      return { deferral: 'private', run: (library) => askMessage(library, caller, request.content) };
    case 'autocomplete':
      return { deferral: 'choices', run: (library) => complete(library, caller, request) };
    case 'ask-on': {
      const visibility = request.private ? 'private' : 'public';
      const { slug: article, question: text } = request;
      return { deferral: visibility, run: (library) => ask(library, caller, { text, article, visibility }) };
    }
    case 'press':
      return planForPress(request.press, request.on, caller, recordVote);
    case 'outdated':
      return { deferral: 'private', run: () => say(caller, { kind: `outdated-${request.what}` }) };
  }
}

function planForPress(press: SinglePress, on: PressedMessage, caller: Caller, recordVote: (vote: Vote) => void): Plan {
  switch (press.action) {
    case 'context':
      return showContext(press, on, caller);
    case 'passages':
      return turnPassages(press, on, caller);
    case 'ask-on':
      return askOn(press.slug, on, caller);
    case 'vote':
      return { deferral: 'private', run: (library) => vote(library, caller, press, recordVote) };
    case 'remove':
      return mayChange(on, press.asker, caller)
        ? { deferral: 'update', run: () => ({ kind: 'remove' }) }
        : { deferral: 'private', run: () => say(caller, { kind: 'not-yours' }) };
    case 'ask':
      return { deferral: 'private', run: (library) => askOwnQuestion(library, caller, press, 'private') };
    case 'articles':
    case 'article':
      return browse(press, on, caller);
    case 'summary':
      return summarisePressed(press, on, caller);
  }
}
