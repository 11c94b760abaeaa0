import { InvalidArgumentError } from 'commander';

/** Checks an option that names a server: Discord's ids are 17 to 20 digits. */
export function snowflake(value: string): string {
  if (/^\d{17,20}$/.test(value)) return value;
  throw new InvalidArgumentError(
    'A server id has 17 to 20 digits: in Discord, right-click the server, Copy Server ID.',
  );
}
