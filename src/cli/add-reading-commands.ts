import { Option, type Command } from 'commander';
import { addCommand, type AddOptions, type AddTarget } from './add-command.ts';
import { addToFolder } from './add-to-folder.ts';
import { addToServer } from './add-to-server.ts';
import type { CliWorld } from './cli-world.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { examples } from './help.ts';
import type { KnowledgeOption } from './program.ts';
import { readCommand, type ReadOptions } from './read-command.ts';
import type { ReadingTools } from './reading-tools.ts';
import { snowflake } from './snowflake.ts';

interface Parts {
  readonly program: Command;
  readonly world: CliWorld;
  readonly context: CommandContext;
  readonly dirOf: (options: KnowledgeOption) => string;
  readonly knowledge: () => Option;
  readonly json: () => Option;
  readonly done: (code: ExitCode) => void;
}

interface GuildOption {
  readonly guild?: string;
}

interface SourceOptions {
  readonly private?: boolean;
}

/** The commands that make articles of files and pages. */
export function addReadingCommands({ program, world, context, dirOf, knowledge, json, done }: Parts): void {
  const anywhere = (): Option =>
    new Option('--private', 'fetch from this machine and from private networks too; others never can');
  const withTools = async (
    options: SourceOptions,
    work: (tools: ReadingTools) => Promise<ExitCode>,
  ): Promise<ExitCode> => {
    const tools = await world.readingTools({ allowPrivate: options.private ?? false });
    try {
      return await work(tools);
    } finally {
      await tools.close();
    }
  };

  program
    .command('read')
    .description('print a file or a page as the article that it is understood to be: HTML, PDF, DOCX, Markdown, text')
    .argument('<source>', 'a file, or an http or https address')
    .addOption(anywhere())
    .addOption(json())
    .addHelpText('after', examples('read page.html', 'read https://example.org/news --json'))
    .action(async (source: string, options: ReadOptions & SourceOptions) => {
      done(await withTools(options, (tools) => readCommand(source, options, tools, context)));
    });

  program
    .command('add')
    .description(
      'read a file or a page and put it into the knowledge folder or a server; a bot that runs serves it at once',
    )
    .argument('<source>', 'a file, or an http or https address')
    .option('--title <title>', 'in the place of what the source says')
    .option('--language <tag>', 'the same, such as nl or en')
    .addOption(new Option('--guild <id>', "into this server's library").argParser(snowflake).conflicts('knowledge'))
    .addOption(anywhere())
    .addOption(knowledge())
    .addHelpText('after', examples('add report.pdf', 'add https://example.org/news --title "The new bridge"'))
    .action(async (source: string, options: AddOptions & SourceOptions & KnowledgeOption & GuildOption) => {
      const { guild } = options;
      const add = (target: AddTarget): Promise<ExitCode> =>
        withTools(options, (tools) => addCommand(source, options, target, tools, context));
      done(
        guild === undefined
          ? await add(addToFolder(dirOf(options)))
          : await world.withStore((store, quota) => add(addToServer(guild, store, quota))),
      );
    });
}
