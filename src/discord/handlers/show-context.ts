import type { Article, Passage } from '../../article/article.ts';
import { contextMessage, isContextMessage } from '../message/context-message.ts';
import { privately, type Plan } from '../outcome.ts';
import { passageAt } from '../place-ref.ts';
import type { Press } from '../press.ts';
import type { PressedMessage } from '../request.ts';
import type { Scene } from '../scene.ts';
import { textCheck } from '../../library/text-check.ts';
import { say } from './say.ts';

type Look = Extract<Press, { action: 'context' }>;

/** Where a quoted passage stands. */
interface Place {
  readonly article: Article;
  readonly quoted: Passage;
  /** Milliseconds since the epoch when the version was made that has it; `null` for the one served. */
  readonly since: number | null;
}

/** The paragraphs around a passage, to the presser alone; on that private message, its buttons turn the page in place. */
export function showContext(look: Look, on: PressedMessage): Plan {
  const inPlace = on.private && isContextMessage(on.components);
  return {
    deferral: inPlace ? 'update' : 'private',
    run: async (scene) => {
      const { caller } = scene;
      const served = (await scene.library()).article(look.slug);
      if (served === null) return say(caller, { kind: 'article-gone' });
      const place = placeIn(served, look) ?? (await placeInOlder(scene, look));
      // Where the passage has another number than it had, its neighbours have too.
      const centre = place === null ? 0 : look.centre + place.quoted.number - look.quoted.number;
      const message =
        place === null ? null : contextMessage({ ...place, centre, page: look.page, language: caller.language });
      if (message === null) return say(caller, { kind: 'place-gone' });
      return inPlace ? { kind: 'update', message } : privately(message);
    },
  };
}

/** At its number, or elsewhere in the article. */
function placeIn(article: Article, { quoted: ref }: Look): Place | null {
  const quoted = passageAt(article, ref) ?? article.passages.find(({ text }) => textCheck(text) === ref.check);
  return quoted === undefined ? null : { article, quoted, since: null };
}

/** In the newest version of the server's article that has it. */
async function placeInOlder({ caller, services }: Scene, look: Look): Promise<Place | null> {
  const { server } = caller.place;
  if (server === null) return null;
  const older = await services.curation.versionWith(server, look.slug, (text) => textCheck(text) === look.quoted.check);
  if (older === null) return null;
  const place = placeIn(older.article, look);
  return place === null ? null : { ...place, since: older.at };
}
