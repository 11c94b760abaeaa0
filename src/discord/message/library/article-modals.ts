import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { encodePress } from '../../custom-id.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { shortenLabel } from '../../label.ts';
import { MODAL_TITLE_LENGTH } from '../../limits.ts';
import { audienceFields, factFields, type Facts } from './article-fields.ts';

type Modal = APIModalInteractionResponseCallbackData;

/** Asks for a draft's title and language, and to whom it will be kept where `audience` is not `null`. */
export function correctModal(
  draft: string,
  facts: Facts,
  audience: Audience | null,
  language: InterfaceLanguage,
): Modal {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'draft-correct-sent', draft }),
    title: shortenLabel(words.correct, MODAL_TITLE_LENGTH),
    components: [...factFields(facts, language), ...(audience === null ? [] : audienceFields(audience, language))],
  };
}

/** An article as a form shows it; `check` changes when it does. */
export interface SeenArticle {
  readonly slug: string;
  readonly check: string;
}

/** Asks for an article's title, its language and to whom it is kept. */
export function editModal(
  { slug, check }: SeenArticle,
  facts: Facts,
  audience: Audience,
  language: InterfaceLanguage,
): Modal {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'stored-edit-sent', slug, check }),
    title: shortenLabel(words.edit, MODAL_TITLE_LENGTH),
    components: [...factFields(facts, language), ...audienceFields(audience, language)],
  };
}
