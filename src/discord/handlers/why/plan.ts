import { whyMessage } from '../../message/why/why-message.ts';
import { privately, type Plan } from '../../outcome.ts';
import { curating } from '../curating.ts';
import { lookUp } from '../look-up.ts';
import { say } from '../say.ts';

/** `/why`: how a question gets its answer, from the articles that the moderator can see where they are. */
export function planForWhy(text: string): Plan {
  return curating('private', async ({ scene, caller }) => {
    const library = await scene.library();
    const { locale, language } = caller;
    const found = lookUp(library, text, locale, null);
    if (!found.ok) return say(caller, found.notice);
    const { question } = found;
    const explanation = library.explain({ text: question, locale, article: null });
    if (explanation === null) return say(caller, { kind: 'no-articles' });
    const titleOf = (slug: string): string => library.article(slug)?.title ?? slug;
    return privately(whyMessage({ question, explanation, titleOf, language }));
  });
}
