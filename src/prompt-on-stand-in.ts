import { catalogueOf } from './cli/catalogue/catalogue-of.ts';
import { promptLines } from './cli/prompt.ts';
import { hasColours } from './cli/screen.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import { typedCommand, typedOptions } from './cli/typed-command.ts';
import { ClientRefusal } from './playground/commands/client-refusal.ts';
import { commandsFor, findSlash, goesBy, nameIn, type CalledCommand } from './playground/commands/find-command.ts';
import type { Actor } from './playground/driver.ts';
import { NoResponse } from './playground/interactions/exchange.ts';
import { renderText } from './playground/render-text.ts';
import type { StandIn } from './playground/stand-in.ts';
import type { Message } from './playground/world/message.ts';
import { newsroom } from './playground/world/newsroom.ts';

/** What a line without a slash is put to. */
const ASK = 'ask';

/** Lets whoever sits at the terminal use the bot as a member of a server would, in their own language, until they leave. */
export function promptOnStandIn(standIn: StandIn, terminal: Terminal, stop: AbortSignal): Promise<'left' | 'ended'> {
  const { noor, sam } = newsroom.people;
  const actor = standIn.as(/^nl\b/.test(terminal.locale ?? '') ? noor : sam);
  const style = { colours: hasColours(terminal.stdout) };
  const onLine = async (line: string): Promise<void> => {
    const messages = await send(standIn, actor, line);
    const shown = typeof messages === 'string' ? [messages] : messages.map((message) => renderText(message, style));
    await writeLine(terminal.stdout, `${shown.join('\n')}\n`);
  };
  return promptLines(terminal, onLine, stop);
}

/** The messages that come of a line, or why there are none. */
async function send(standIn: StandIn, actor: Actor, line: string): Promise<readonly Message[] | string> {
  const typed = typedCommand(line) ?? { name: ASK, rest: line };
  const offered = commandsFor(standIn.commands, actor.person, actor.channel);
  const called = findSlash(offered, typed.name, actor.person.locale);
  if (called === null) return catalogueOf(actor.person.locale).unknownCommand(typed.name);
  // A question is taken as it is: "doel: wat is het?" names no option.
  const values = line.startsWith('/') ? chosen(called.options, typed.rest, actor.person.locale) : { question: line };
  try {
    return (await actor.slash(typed.name, values).answered()).messages;
  } catch (error) {
    if (error instanceof ClientRefusal || error instanceof NoResponse) return error.message;
    throw error;
  }
}

/** Options as typed; of those with choices, the choice that begins so is meant: `kort` for `Kort (3 zinnen)`. */
function chosen(options: CalledCommand['options'], rest: string, locale: string): Readonly<Record<string, string>> {
  const names = options.flatMap((option) => [nameIn(locale, option), option.name]);
  const meant = ([name, typed]: [string, string]): [string, string] => {
    const option = options.find((candidate) => goesBy(name, locale, candidate));
    const choices = option !== undefined && 'choices' in option ? (option.choices ?? []) : [];
    const labels = choices.map((choice) => nameIn(locale, choice));
    return [name, labels.find((label) => label.toLowerCase().startsWith(typed.toLowerCase())) ?? typed];
  };
  return Object.fromEntries(Object.entries(typedOptions(rest, names)).map(meant));
}
