/** The longest message that Discord lets anyone send, in UTF-16 units; what is beyond is not read. */
const CONTENT_LENGTH = 4000;

// Anyone may have written the message: none of these patterns reads on past where it could begin anew, which keeps each
// linear in the length of the message.
/** Mentions, custom emoji, timestamps, command links, and addresses: no words that an article could answer. */
const NO_WORDS = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:<>]+:\d+|id:\w+)>|<?\bhttps?:\/\/\S+/gu;
const MASKED_LINK = /\[([^[\]]+)\]\(\s*<?https?:[^)[]+\)/gu;
/** Quotes, headings, subtext and bullets. */
const LINE_MARKS = /^[^\S\r\n\u2028\u2029]*(?:>{1,3}|#{1,3}|-#|[-*+])[^\S\r\n\u2028\u2029]+/gmu;
const EMPHASIS = /(?<!\\)[*~|`]+|(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** The words of a message that someone wrote in Discord's Markdown, line by line. For searching with, not for showing. */
export function withoutMarkup(content: string): string {
  return content
    .slice(0, CONTENT_LENGTH)
    .replace(/\p{Surrogate}$/u, '')
    .replace(MASKED_LINK, '$1')
    .replace(NO_WORDS, ' ')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPE, '$1')
    .replace(/[^\S\n]+/gu, ' ');
}
