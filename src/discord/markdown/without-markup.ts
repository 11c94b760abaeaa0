/** Mentions, custom emoji, timestamps, command links, and addresses: no words that an article could answer. */
const NO_WORDS = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>|<?\bhttps?:\/\/\S+/gu;
const MASKED_LINK = /\[([^[\]]+)\]\(\s*<?https?:[^)\s]+[^)]*\)/gu;
/** Quotes, headings, subtext and bullets. */
const LINE_MARKS = /^[^\S\n]*(?:>{1,3}|#{1,3}|-#|[-*+])[^\S\n]+/gmu;
const EMPHASIS = /(?<!\\)[*~|`]+|(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The words of a message that someone wrote in Discord's Markdown, line by line. For searching with, not for showing. */
export function withoutMarkup(content: string): string {
  return content
    .replace(MASKED_LINK, '$1')
    .replace(NO_WORDS, ' ')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '$1')
    .replace(/[^\S\n]+/gu, ' ');
}
