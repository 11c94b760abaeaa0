/**
 * Version of what turns a document or Markdown into an article. Kept with every stored text, so that one can tell which texts an
 * older reader made. Goes up whenever the same document would be read differently than before.
 */
export const PARSER_VERSION = 1;
