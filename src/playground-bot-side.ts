import type { Question } from './answer/answer.ts';
import { explanationText, type ExplanationLayout } from './answer/explanation-text.ts';
import type { Article } from './article/article.ts';
import type { BotServices } from './bot-services.ts';
import { explanationLayout } from './cli/explanation-layout.ts';
import { askedQuestion, writtenQuestion } from './discord/asked-question.ts';
import { catalogueOf } from './discord/catalogue/catalogue.ts';
import { interfaceLanguage } from './discord/interface-language.ts';
import type { LibraryNotice } from './discord/message/library/library-notice.ts';
import { whyMessage } from './discord/message/why/why-message.ts';
import { visibleControls } from './language/visible-controls.ts';
import type { Library } from './library/library.ts';
import { parseArticleText } from './library/servers/parsed-text.ts';
import type { OperatorArticles } from './library/servers/operator-library.ts';
import type { Explained } from './playground/protocol/explained.ts';
import { textDisplays } from './playground/rules/component-tree.ts';
import { fileProblem } from './playground-file-problem.ts';
import type { Asking, BotSide, DroppedFile } from './playground/site/bot-side.ts';
import type { ShelvedArticle } from './playground/protocol/shelf.ts';
import type { StandIn } from './playground/stand-in.ts';

export interface BotSideOptions {
  readonly services: Pick<BotServices, 'store' | 'curation' | 'libraries'>;
  readonly operator: OperatorArticles;
  readonly standIn: StandIn;
  /** Discord id of the moderator who adds what is dropped on the page. */
  readonly moderator: string;
}

/** Characters that a line of the page's panel holds. */
const PANEL_WIDTH = 46;

const LAYOUT: ExplanationLayout = {
  ...explanationLayout({ width: PANEL_WIDTH, style: (_, text) => text, shown: visibleControls }),
  asker: 'member',
  rest: '',
};

/** What the playground's page tells of the bot beside the chat. */
export function createBotSide({ services, operator, standIn, moderator }: BotSideOptions): BotSide {
  const { store, curation, libraries } = services;
  return {
    explain: (asking) => explain(asking, libraries),

    // Read from the store, as what is served follows a moment later.
    async articles(server) {
      const { operatorArticles } = await store.servers.settings(server);
      const own = await Promise.all(
        (await store.articles.facts(server, 'served')).map(({ slug }) => store.articles.find(server, slug)),
      );
      return [
        ...(operatorArticles ? [...operator.articles.values()].map((article) => shelved(article, 'operator')) : []),
        ...own.flatMap((stored) => {
          const article = stored === null ? null : parseArticleText(stored.slug, stored.version).article;
          return article === null ? [] : shelved(article, 'server');
        }),
      ];
    },

    onArticlesChanged(listener) {
      const stops = [operator.subscribe(listener), store.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },

    async shelve(server, file, language) {
      const refused = (notice: LibraryNotice) =>
        ({ ok: false, problem: fileProblem(notice, interfaceLanguage(language)) }) as const;
      const { url, bytes } = upload(standIn, file);
      const input = { kind: 'file', name: file.name, url, bytes } as const;
      const drafted = await curation.draft({ server, by: moderator, input }, () => undefined);
      if (drafted.kind === 'failed') return refused({ kind: 'import-failed', failure: drafted.failure });
      const { draft, missing } = drafted.preview;
      const corrected = await curation.correctDraft(server, draft.id, {
        ...(missing.includes('title') ? { title: file.name.replace(/\.[^.]+$/, '') } : {}),
        ...(missing.includes('language') ? { language } : {}),
      });
      if (corrected.kind !== 'done') return refused(corrected);
      const published = await curation.publish(server, draft.id, moderator);
      if (published.kind !== 'done') return refused(published);
      return { ok: true, article: shelved({ ...corrected.value.article, slug: published.value.slug }, 'server') };
    },
  };
}

/** Keeps the file as Discord keeps what a moderator hands to a command. */
function upload({ world }: StandIn, file: DroppedFile): { readonly url: string; readonly bytes: number } {
  const attachment = world.files.fromPerson(file, world.setting.application.id);
  return { url: world.files.url(attachment), bytes: file.bytes.byteLength };
}

async function explain(asking: Asking, libraries: BotServices['libraries']): Promise<Explained | null> {
  const put = await putQuestion(asking, libraries);
  const explanation = put === null ? null : put.library.explain(put.question);
  if (put === null || explanation === null) return null;
  const { library, question } = put;
  const language = interfaceLanguage(asking.language);
  const titleOf = (slug: string): string => library.article(slug)?.title ?? slug;
  const gist = textDisplays(whyMessage({ question: question.text, explanation, titleOf, language }));
  // All of it stands below the gist, in no file.
  const { file } = catalogueOf(language).why;
  return {
    gist: gist.filter((text) => !text.includes(file)),
    language: asking.language,
    full: explanationText(explanation, LAYOUT),
  };
}

/** What was asked, and of which articles; `null` where nothing was asked of any. */
async function putQuestion(
  { asked, server, channel }: Asking,
  libraries: BotServices['libraries'],
): Promise<{ readonly library: Library; readonly question: Question } | null> {
  if ('message' in asked) {
    const library = await libraries.for({ server, channel, parent: null, roles: [], audience: 'channel' });
    const question = writtenQuestion(asked.message);
    return question === null ? null : { library, question };
  }
  const put = askedQuestion(asked.interaction);
  if (put === null) return null;
  const library = await libraries.for({ ...put.place, roles: put.roles, audience: 'member' });
  const question = put.question(library);
  return question === null ? null : { library, question };
}

function shelved({ slug, title, language, passages }: Article, of: ShelvedArticle['of']): ShelvedArticle {
  return { slug, title, language, passages: passages.length, of };
}
