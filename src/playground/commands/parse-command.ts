import { invalidForm, parseForm } from '../rules/form.ts';
import { COMMAND } from '../rules/limits.ts';
import { accept, refuse, type Result } from '../rules/refusal.ts';
import { commandForm, type CommandForm } from './command-form.ts';
import { commandSize } from './command-size.ts';

/** A command as a bot registers it alone. */
export function parseCommand(body: unknown): Result<CommandForm> {
  const form = parseForm(commandForm, body);
  return form.ok ? checkSize(form.value, []) : form;
}

/** @param path of the command in the request */
export function checkSize(form: CommandForm, path: readonly number[]): Result<CommandForm> {
  if (commandSize(form) <= COMMAND.total) return accept(form);
  return refuse(
    invalidForm([
      {
        path,
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${COMMAND.total})`,
      },
    ]),
  );
}
