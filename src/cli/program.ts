import { Command, Option } from 'commander';
import { SUMMARY_SENTENCES } from '../answer/summary.ts';
import type { Library } from '../library/library.ts';
import { addReadingCommands } from './add-reading-commands.ts';
import { addStoreCommands } from './add-store-commands.ts';
import type { ArticlesOptions } from './articles-command.ts';
import { articlesCommand } from './articles-command.ts';
import type { AskOptions } from './ask-command.ts';
import { askCommand } from './ask-command.ts';
import type { CheckOptions } from './check-command.ts';
import { checkCommand } from './check-command.ts';
import type { CliWorld } from './cli-world.ts';
import { commandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { examples, EXIT_CODES_HELP } from './help.ts';
import { openLibrary } from './open-library.ts';
import { snowflake } from './snowflake.ts';
import type { SummaryOptions } from './summary-command.ts';
import { summaryCommand } from './summary-command.ts';

export interface KnowledgeOption {
  readonly knowledge?: string;
}

/** The command line: every command with its arguments, options and help. `done` is told how the one that ran ended. */
export function createProgram(world: CliWorld, done: (code: ExitCode) => void): Command {
  const { terminal } = world;
  const context = commandContext(terminal, world.now);

  const dirOf = ({ knowledge }: KnowledgeOption): string => knowledge ?? world.knowledgeDir;
  const runOnLibrary = async (
    options: KnowledgeOption,
    command: (library: Library, knowledgeDir: string) => Promise<ExitCode>,
  ): Promise<void> => {
    const knowledgeDir = dirOf(options);
    const library = await openLibrary(knowledgeDir, terminal);
    done(library === null ? EXIT.misused : await command(library, knowledgeDir));
  };

  const program = new Command('vraagbaak')
    .description('Answers questions about articles with word-for-word quotations, cited to the paragraph.')
    .version(world.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(add --help to see how it is used)')
    .addHelpText('afterAll', EXIT_CODES_HELP);
  const knowledge = (): Option => new Option('--knowledge <dir>', 'the folder with the articles (else KNOWLEDGE_DIR)');
  const json = (): Option => new Option('--json', 'print JSON, for a program');

  program
    .command('start')
    .description('run the Discord bot; without DISCORD_TOKEN, on a stand-in of Discord with a prompt to try it')
    .addOption(knowledge())
    .action(async (options: KnowledgeOption) => {
      done(await world.start({ knowledgeDir: dirOf(options) }));
    });

  program
    .command('ask')
    .description('answer a question; without one, open a prompt, or answer the lines that are piped in')
    .argument('[question...]', 'with or without quotation marks')
    .option('--article <slug>', 'look in this article only')
    .addOption(new Option('--explain', 'tell after the answer how it was found').conflicts('batch'))
    .option('--batch', 'answer JSON lines with JSON lines: {"id": …, "question": …} and optionally language, article')
    .addOption(json())
    .addOption(knowledge())
    .addHelpText(
      'after',
      examples(
        'ask "Wat vindt Lloyd Austin van de berichten?"',
        'ask',
        'ask --explain',
        'ask --batch < questions.jsonl',
      ),
    )
    .action((words: readonly string[], options: AskOptions & KnowledgeOption) => {
      const question = words.length === 0 ? undefined : words.join(' ');
      return runOnLibrary(options, (library) => askCommand(question, options, library, context));
    });

  program
    .command('summary')
    .description('summarise an article, or one section of it, in sentences of its own')
    .argument('[article]', 'its slug; may be left out when there is but one')
    .option('--section <heading>', 'only this section; a part of its heading will do')
    .addOption(
      new Option('--length <length>', 'how many sentences')
        .choices(Object.keys(SUMMARY_SENTENCES))
        .default('medium' satisfies SummaryOptions['length']),
    )
    .addOption(json())
    .addOption(knowledge())
    .addHelpText('after', examples('summary', 'summary noord-korea-oekraine --section uitdagingen --length medium'))
    .action((article: string | undefined, options: SummaryOptions & KnowledgeOption) =>
      runOnLibrary(options, (library) => summaryCommand(article, options, library, context)),
    );

  program
    .command('articles')
    .description('list the articles')
    .addOption(json())
    .addOption(knowledge())
    .action((options: ArticlesOptions & KnowledgeOption) =>
      runOnLibrary(options, (library, folder) => articlesCommand(options, library, folder, context)),
    );

  program
    .command('check')
    .description('report every problem in a knowledge folder, as file:line: what is wrong and how to mend it')
    .addOption(json())
    .addOption(knowledge())
    .action(async (options: CheckOptions & KnowledgeOption) => {
      done(await checkCommand(dirOf(options), options, world.unread, terminal));
    });

  addReadingCommands({ program, world, context, dirOf, knowledge, json, done });
  addStoreCommands({ program, world, done });

  program
    .command('doctor')
    .description('look into everything that the bot needs: what is wrong, and how to mend it')
    .addOption(knowledge())
    .action(async (options: KnowledgeOption) => {
      done(await world.doctor({ knowledgeDir: dirOf(options) }));
    });

  program
    .command('deploy')
    .description("register the bot's commands with Discord, as far as they differ; `start` does so by itself")
    .option('--guild <id>', 'in this server only, where a change shows at once', snowflake)
    .option('--dry-run', 'only tell what would change')
    .action(async ({ guild, dryRun }: { readonly guild?: string; readonly dryRun?: boolean }) => {
      done(await world.deploy({ guildId: guild ?? null, dryRun: dryRun ?? false }));
    });

  return program;
}
