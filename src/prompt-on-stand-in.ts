import { catalogueOf } from './cli/catalogue/catalogue-of.ts';
import { promptLines } from './cli/prompt.ts';
import { hasColours, screenOf } from './cli/screen.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import { typedCommand, typedOptions } from './cli/typed-command.ts';
import { wrapStyled } from './cli/wrap-styled.ts';
import { ClientRefusal } from './playground/commands/client-refusal.ts';
import { commandsFor, findSlash, nameIn } from './playground/commands/find-command.ts';
import type { Actor } from './playground/driver.ts';
import { NoResponse } from './playground/interactions/exchange.ts';
import { renderText } from './playground/render-text.ts';
import type { StandIn } from './playground/stand-in.ts';
import type { Message } from './playground/world/message.ts';
import { newsroom } from './playground/world/newsroom.ts';
import { refusalText } from './refusal-text.ts';
import { typedValues } from './typed-values.ts';

/** What a line without a slash is put to. */
const ASK = 'ask';

/** Lets whoever sits at the terminal use the bot as a member of a server would, in their own language, until they leave. */
export function promptOnStandIn(standIn: StandIn, terminal: Terminal, stop: AbortSignal): Promise<'left' | 'ended'> {
  const { noor, sam } = newsroom.people;
  const actor = standIn.as(catalogueOf(terminal.locale).language === 'nl' ? noor : sam);
  const style = { colours: hasColours(terminal.stdout) };
  const { width } = screenOf(terminal.stdout);
  const onLine = async (line: string): Promise<void> => {
    const shown = (await send(standIn, actor, line))
      .map((part) => (typeof part === 'string' ? part : renderText(part, style)))
      .join('\n');
    await writeLine(terminal.stdout, `${width === null ? shown : wrapStyled(shown, width)}\n`);
  };
  return promptLines(terminal, onLine, stop);
}

/** The messages that come of a line, and what the prompt itself has to say. */
async function send(standIn: StandIn, actor: Actor, line: string): Promise<readonly (Message | string)[]> {
  const { locale } = actor.person;
  const texts = catalogueOf(locale).bot;
  const command = typedCommand(line);
  const { name, rest } = command ?? { name: ASK, rest: line };
  const called = findSlash(commandsFor(standIn.commands, actor.person, actor.channel), name, locale);
  if (called === null) return [texts.unknownCommand(name)];
  const { options } = called;
  const names = options.flatMap((option) => [nameIn(locale, option), option.name]);
  // A question is taken as it is: "doel: wat is het?" names no option.
  const typed = command === null ? { question: line } : typedOptions(rest, names);
  const surplus = options.length === 0 && rest !== '' ? [texts.surplus(name, rest)] : [];
  try {
    const { messages } = await actor.slash(name, typedValues(options, typed, locale)).answered();
    return [...surplus, ...messages];
  } catch (error) {
    if (error instanceof NoResponse) return [texts.noResponse];
    if (error instanceof ClientRefusal) return [refusalText(error, { name, options, typed }, locale)];
    throw error;
  }
}
