import type { Caller } from './caller.ts';
import { isInsightsPress } from './custom-id-insights.ts';
import { isLibraryPress } from './custom-id-library.ts';
import { isPrivacyPress } from './custom-id-privacy.ts';
import { isSettingsPress } from './custom-id-settings.ts';
import { ask, askMessage, askOwnQuestion, askTyped } from './handlers/ask.ts';
import { askOn } from './handlers/ask-on.ts';
import { browse } from './handlers/browse.ts';
import { complete } from './handlers/complete.ts';
import { planForInsights, planForInsightsModal, planForInsightsPress } from './handlers/insights/plan.ts';
import { mayChange } from './handlers/may-change.ts';
import { mayCurate } from './handlers/may-curate.ts';
import { planForLibrary, planForLibraryModal, planForLibraryPress } from './handlers/library/plan.ts';
import { planForPrivacy, planForPrivacyPress } from './handlers/privacy/plan.ts';
import { planForSettings, planForSettingsPress } from './handlers/settings/plan.ts';
import { planForWhy } from './handlers/why/plan.ts';
import { say } from './handlers/say.ts';
import { showContext } from './handlers/show-context.ts';
import { summarisePressed, summariseTyped } from './handlers/summarise.ts';
import { turnPassages } from './handlers/turn-passages.ts';
import { vote } from './handlers/vote.ts';
import { ASK_ON_INPUT } from './message/ask-on-modal.ts';
import { helpMessage } from './message/help-message.ts';
import { fieldOf } from './modal-fields.ts';
import { fromLibrary, privately, type Plan } from './outcome.ts';
import type { Request } from './request.ts';

type Pressed = Extract<Request, { kind: 'press' }>;
type Sent = Extract<Request, { kind: 'modal' }>;

/** What is done for each request: every command, button, menu and modal passes here. `caller` may be spoken to otherwise. */
export function planFor(request: Request, caller: Caller): Plan {
  switch (request.kind) {
    case 'ask':
      return {
        deferral: request.private === null ? 'as-answers' : request.private ? 'private' : 'public',
        run: async (scene) => {
          const isPrivate = request.private ?? scene.settings.answers === 'private';
          return askTyped(await scene.library(), scene.caller, { ...request, private: isPrivate });
        },
      };
    case 'summary':
      return {
        deferral: 'as-answers',
        run: async (scene) => summariseTyped(await scene.library(), scene.caller, request, scene.settings.answers),
      };
    case 'articles':
      return browse({ action: 'articles', page: 0 }, null);
    case 'help':
      return {
        deferral: 'private',
        run: ({ caller: { language }, ...scene }) =>
          privately(helpMessage(language, mayCurate(caller, scene.settings) ? 'curators' : 'members')),
      };
    case 'find':
      return fromLibrary('private', (library, reader) => askMessage(library, reader, request.content));
    case 'autocomplete':
      return fromLibrary('choices', (library, reader) => complete(library, reader, request));
    case 'library-add':
    case 'library-list':
    case 'library-log':
    case 'library-edit':
    case 'library-remove':
    case 'library-history':
    case 'library-rollback':
    case 'library-refresh':
    case 'library-complete':
      return planForLibrary(request);
    case 'settings':
      return planForSettings();
    case 'insights':
      return planForInsights(request.days);
    case 'why':
      return planForWhy(request.question);
    case 'privacy':
      return planForPrivacy();
    case 'press':
      return planForPress(request, caller);
    case 'modal':
      return planForModal(request);
    case 'outdated':
      return { deferral: 'private', run: (scene) => say(scene.caller, { kind: `outdated-${request.what}` }) };
  }
}

function planForPress({ press, on, values }: Pressed, caller: Caller): Plan {
  if (isLibraryPress(press)) return planForLibraryPress(press);
  if (isSettingsPress(press)) return planForSettingsPress(press, values);
  if (isInsightsPress(press)) return planForInsightsPress(press);
  if (isPrivacyPress(press)) return planForPrivacyPress(press);
  switch (press.action) {
    case 'context':
      return showContext(press, on);
    case 'passages':
      return turnPassages(press, on, caller);
    case 'ask-on':
      return askOn(press.slug, on);
    case 'vote':
      return vote(press);
    case 'remove':
      return mayChange(on, press.asker, caller)
        ? { deferral: 'update', run: () => ({ kind: 'remove' }) }
        : { deferral: 'private', run: (scene) => say(scene.caller, { kind: 'not-yours' }) };
    case 'ask':
      return fromLibrary('private', (library, asker) => askOwnQuestion(library, asker, press, 'private'));
    case 'articles':
    case 'article':
      return browse(press, on);
    case 'summary':
      return summarisePressed(press, on, caller);
  }
}

function planForModal({ press, fields, on }: Sent): Plan {
  if (isLibraryPress(press)) return planForLibraryModal(press, fields, on);
  if (isInsightsPress(press)) return planForInsightsModal(press, fields);
  const { slug: article, private: isPrivate } = press;
  const { text } = fieldOf(fields, ASK_ON_INPUT);
  return {
    deferral: isPrivate ? 'private' : 'as-answers',
    run: async (scene) => {
      const visibility = isPrivate ? 'private' : scene.settings.answers;
      return ask(await scene.library(), scene.caller, { text, article, visibility });
    },
  };
}
