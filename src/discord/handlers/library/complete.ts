import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { shortenLabel } from '../../label.ts';
import type { LibraryRequest } from '../../library-request.ts';
import { AUTOCOMPLETE_CHOICES, CHOICE_LENGTH } from '../../limits.ts';
import { optionLabel } from '../../message/library/history-message.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { hasWords } from '../find-by-name.ts';
import { findStored, storedArticles } from './find-stored.ts';

type Completion = Extract<LibraryRequest, { kind: 'library-complete' }>;
type Choice = APIApplicationCommandOptionChoice<string>;

/** What is offered while a moderator types: the server's own articles, and the versions of one. */
export async function completeStored(curating: Curating, request: Completion): Promise<Outcome> {
  const found = await choices(curating, request);
  return { kind: 'choices', choices: found.slice(0, AUTOCOMPLETE_CHOICES) };
}

async function choices(curating: Curating, { option, typed, article }: Completion): Promise<readonly Choice[]> {
  switch (option) {
    case null:
      return [];
    case 'article':
      return (await storedArticles(curating))
        .filter(({ title }) => hasWords(title, typed))
        .map(({ title, slug }) => ({ name: shortenLabel(title, CHOICE_LENGTH), value: slug }));
    case 'version': {
      const stored = article === null ? null : await findStored(curating, article);
      if (stored === null) return [];
      const versions = await curating.scene.services.curation.history(curating.server, stored.slug);
      return versions
        .filter(({ number }) => number !== stored.version.number)
        .map((version) => ({ name: optionLabel(version, curating.caller.language), value: String(version.number) }))
        .filter(({ name }) => hasWords(name, typed));
    }
  }
}
