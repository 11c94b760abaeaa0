import { found, matchAt, type Match, type Rule } from './rule.ts';
import { emphasis } from './emphasis-rules.ts';
import { links } from './link-rules.ts';
import { TIMESTAMP_STYLES } from './node.ts';

/** A backslash before anything but a letter, a digit or white space. */
const escape: Rule = (scan) => {
  if (scan.context.inLabel) return null;
  const match = matchAt(scan, /\\([^0-9A-Za-z\s])/uy);
  return match === null ? null : found(match, { kind: 'text', text: match[1] ?? '' });
};

/** Between equally many backticks; nothing inside has a meaning. */
const code: Rule = (scan) => {
  const match = matchAt(scan, /(`+)([^]+?)(?<!`)\1(?!`)/y);
  if (match === null) return null;
  // A space keeps a backtick off the mark.
  const text = (match[2] ?? '').replace(/^ (?= *`)/, '').replace(/(?<=` *) $/, '');
  return found(match, { kind: 'code', text });
};

const mention: Rule = (scan) => {
  if (scan.context.inLabel) return null;
  const match = matchAt(scan, /<(@!?|@&|#)(\d+)>|@(everyone|here)/y);
  if (match === null) return null;
  const [, mark, id = '', all] = match;
  if (all !== undefined) return found(match, { kind: 'mention', of: all === 'here' ? 'here' : 'everyone' });
  const of = mark === '#' ? 'channel' : mark === '@&' ? 'role' : 'user';
  return found(match, { kind: 'mention', of, id });
};

/** `:smile:`, which bots can send: whether there is an emoji of that name is not known here, so it is taken for one. */
const namedEmoji: Rule = (scan) => {
  const match = matchAt(scan, /:([\w+-]*[A-Za-z][\w+-]*|100|1234|[+-]1):/y);
  return match === null ? null : found(match, { kind: 'emoji', name: match[1] ?? '', id: null });
};

const customEmoji: Rule = (scan) => {
  const match = matchAt(scan, /<a?:(\w+):(\d+)>/y);
  return match === null ? null : found(match, { kind: 'emoji', name: match[1] ?? '', id: match[2] ?? '' });
};

const timestamp: Rule = (scan) => {
  const match = matchAt(scan, /<t:(-?\d+)(?::([tTdDfFRsS]))?>/y);
  if (match === null) return null;
  const style = TIMESTAMP_STYLES.find((letter) => letter === match[2]) ?? 'f';
  return found(match, { kind: 'timestamp', seconds: Number(match[1]), style });
};

const command: Rule = (scan) => {
  if (scan.context.inLabel) return null;
  const match = matchAt(scan, /<\/([-\p{L}\p{N}_]+(?: [-\p{L}\p{N}_]+){0,2}):\d+>/uy);
  return match === null ? null : found(match, { kind: 'command', name: match[1] ?? '' });
};

const navigation: Rule = (scan) => {
  const match = matchAt(scan, /<id:(browse|customize|guide|linked-roles(?::\d+)?)>/y);
  return match === null ? null : found(match, { kind: 'navigation', to: match[1] ?? '' });
};

/** Spaces at the end of a line are not shown. */
const trailingSpaces: Rule = (scan) => {
  const match = matchAt(scan, / +(?=\n)/y);
  return match === null ? null : found(match);
};

const RULES: readonly Rule[] = [
  escape,
  emphasis,
  code,
  mention,
  customEmoji,
  namedEmoji,
  timestamp,
  command,
  navigation,
  links,
  trailingSpaces,
];

/** All that can stand within a line. */
export const inline: Rule = (scan): Match | null => {
  for (const rule of RULES) {
    const match = rule(scan);
    if (match !== null) return match;
  }
  return null;
};
