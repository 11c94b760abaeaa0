import { html, nothing, type TemplateResult } from 'lit';
import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownCommand } from '../../protocol/shown-command.ts';
import type { CommandField } from './command-fields.ts';
import { noteId } from './field-ids.ts';
import { optionProblemText } from './problem-texts.ts';
import { composerTexts } from './texts.ts';

/**
 * The line above a command: what the option that has the focus is for, and what is wrong with it. Each option has its
 * note there all the time, as its input is described by it; only one is in sight.
 */
export function commandHint(
  command: ShownCommand,
  fields: readonly CommandField[],
  focused: string | null,
  leaving: boolean,
  language: PageLanguage,
): TemplateResult {
  return html`<div class="command-hint">
    <p ?hidden=${focused !== null}><strong>/${command.name}</strong> ${command.description}</p>
    ${fields.map(({ key, problem }) => {
      const option = command.options.find((each) => each.key === key);
      return html`<p id=${noteId(key)} ?hidden=${key !== focused}>
        <strong>${option?.name}</strong> ${option?.description}
        ${
          problem === null
            ? nothing
            : html`<span class="command-problem">${optionProblemText(problem, language)}</span>`
        }
      </p>`;
    })}
    <p class="command-leaving" role="status">${leaving ? composerTexts(language).escapeAgain : ''}</p>
  </div>`;
}
