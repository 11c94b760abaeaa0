import { z } from 'zod';
import { problem } from '../rules/form.ts';
import { COMMAND } from '../rules/limits.ts';
import { isLocale } from '../wire/locale.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z.string().superRefine((name, context) => {
  if (CHAT_NAME.test(name) && name === name.toLowerCase()) return;
  context.addIssue(problem('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
});
const description = z.string().min(1).max(COMMAND.description);

/** Translations by the locales that Discord knows; an unknown one is refused. */
export function localizations(text: z.ZodString) {
  return z
    .record(z.string(), text)
    .superRefine((translations, context) => {
      for (const tag of Object.keys(translations)) {
        if (!isLocale(tag)) context.addIssue(problem('BASE_TYPE_CHOICES', 'Unknown locale.', [tag]));
      }
    })
    .nullish();
}

/** What every slash command and each of its options is called. */
export const naming = {
  name: chatName,
  name_localizations: localizations(chatName),
  description,
  description_localizations: localizations(description),
};
