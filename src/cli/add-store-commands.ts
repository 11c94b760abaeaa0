import type { Command } from 'commander';
import type { CliWorld } from './cli-world.ts';
import type { ExitCode } from './exit-code.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { snowflake } from './snowflake.ts';

interface Parts {
  readonly program: Command;
  readonly world: CliWorld;
  readonly done: (code: ExitCode) => void;
}

interface GuildOption {
  readonly guild?: string;
}

/** The commands that move what the servers keep. */
export function addStoreCommands({ program, world, done }: Parts): void {
  const { terminal } = world;

  program
    .command('export')
    .description("write the servers' libraries as Markdown files, a folder for each server")
    .argument('<folder>', 'where to; made if need be')
    .option('--guild <id>', 'only this server, into the folder itself', snowflake)
    .action(async (folder: string, { guild }: GuildOption) => {
      done(await world.withPresentStore((store) => exportCommand(folder, guild ?? null, store, terminal)));
    });

  program
    .command('import')
    .description('bring in what export wrote, or a folder of Markdown files')
    .argument('<folder>')
    .option('--guild <id>', 'into this server, from the folder itself', snowflake)
    .action(async (folder: string, { guild }: GuildOption) => {
      done(await world.withStore((store, quota) => importCommand(folder, guild ?? null, store, quota, terminal)));
    });

  program
    .command('backup')
    .description('copy the whole store into one file, safely while the bot runs')
    .argument('<file>', 'must not be there yet')
    .action(async (file: string) => {
      done(await world.backup(file));
    });

  program
    .command('restore')
    .description('bring back what backup wrote; stop the bot first')
    .argument('<file>')
    .option('--replace', 'in the place of what the store holds')
    .action(async (file: string, { replace }: { readonly replace?: boolean }) => {
      done(await world.restore({ file, replace: replace ?? false }));
    });
}
