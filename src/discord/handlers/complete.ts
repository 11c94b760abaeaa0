import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Library, Suggestion } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { encodePress } from '../custom-id.ts';
import { shortenLabel } from '../label.ts';
import { AUTOCOMPLETE_CHOICES, CHOICE_LENGTH } from '../limits.ts';
import type { Outcome } from '../outcome.ts';
import type { Request } from '../request.ts';
import { textCheck } from '../../library/text-check.ts';
import { chosenValue } from './chosen-value.ts';
import { findArticle } from './find-article.ts';
import { hasWords } from './find-by-name.ts';

type Completion = Extract<Request, { kind: 'autocomplete' }>;
type Choice = APIApplicationCommandOptionChoice<string>;

/** What is offered while someone types an option. Whatever they type beside it is accepted as well. */
export function complete(library: Library, caller: Caller, request: Completion): Outcome {
  return { kind: 'choices', choices: choices(library, caller, request).slice(0, AUTOCOMPLETE_CHOICES) };
}

function choices(library: Library, { language }: Caller, { option, typed, article: named }: Completion): Choice[] {
  const article = named === null ? null : findArticle(library, named);
  switch (option) {
    case null:
      return [];
    case 'question':
      return library
        .suggest({ typed, article: article?.slug ?? null, language, limit: AUTOCOMPLETE_CHOICES })
        .map((suggestion) => ({ name: label(suggestion.text), value: questionValue(suggestion) }));
    case 'article':
      return library
        .articles()
        .filter(({ title }) => hasWords(title, typed))
        .map(({ title, slug }) => ({ name: label(title), value: slug }));
    case 'section': {
      const [only, ...others] = library.articles();
      const chosen = article ?? (others.length === 0 ? only : undefined);
      return (chosen?.sections ?? []).flatMap(({ heading, index }) =>
        heading !== null && hasWords(heading, typed)
          ? [{ name: label(heading), value: chosenValue(String(index)) }]
          : [],
      );
    }
  }
}

/** The question itself, so that the asker sees it as they send it; where it is too long for that, what stands for it. */
function questionValue({ text, slug, ref }: Suggestion): string {
  if (text.length <= CHOICE_LENGTH) return text;
  return chosenValue(encodePress({ action: 'ask', slug, ref, check: textCheck(text) }));
}

function label(text: string): string {
  return shortenLabel(text, CHOICE_LENGTH);
}
