import type { ClientProblem } from '../../commands/client-refusal.ts';
import type { PageLanguage } from '../../protocol/place.ts';
import type { OptionProblem } from './check-option.ts';
import { composerTexts } from './texts.ts';

/** A problem in words. `nameOf` gives the name under which the user knows an option or a field. */
export function problemText(
  problem: ClientProblem,
  language: PageLanguage,
  nameOf: (key: string) => string = (key) => key,
): string {
  const texts = composerTexts(language).problems;
  if (isAboutOption(problem)) return texts.about(nameOf(problem.option), optionProblemText(problem, language));
  switch (problem.kind) {
    case 'unknown-command':
      return texts.unknownCommand(problem.name);
    case 'no-such-component':
      return texts.noSuchComponent;
    case 'disabled':
      return texts.disabled;
    case 'invisible':
      return texts.invisible;
    default:
      return problem satisfies never;
  }
}

/** A problem in words for beside its option, which is not named again. */
export function optionProblemText(problem: OptionProblem, language: PageLanguage): string {
  const texts = composerTexts(language).problems;
  switch (problem.kind) {
    case 'unknown-option':
      return texts.unknownOption;
    case 'required':
      return texts.required;
    case 'wrong-type':
      return texts.wrongType;
    case 'not-a-choice':
      return texts.notAChoice;
    case 'too-short':
      return texts.tooShort(problem.bound);
    case 'too-long':
      return texts.tooLong(problem.bound);
    case 'too-small':
      return texts.tooSmall(problem.bound);
    case 'too-large':
      return texts.tooLarge(problem.bound);
    case 'no-autocomplete':
      return texts.noAutocomplete;
    default:
      return problem satisfies never;
  }
}

/** Whether it is about one option or field. */
export function isAboutOption(problem: ClientProblem): problem is OptionProblem {
  return 'option' in problem;
}
