import { MAX_SLUG_LENGTH } from './article.ts';
import { MAX_TITLE_LENGTH } from './front-matter-schema.ts';
import { FRONT_MATTER_FIELDS, type FrontMatterField, type Problem } from './problem.ts';
import type { YamlSlip } from './yaml-slip.ts';

/** What is wrong and how to mend it, in English, for the operator. */
export function problemText(problem: Problem): string {
  const { id, params } = problem;
  switch (id) {
    case 'slug':
      return `“${params.slug}” cannot name an article. Rename the file: letters, digits, - and _ only, at most ${MAX_SLUG_LENGTH} characters.`;
    case 'file-unreadable':
      return `The file cannot be read (${params.code}). Check its permissions.`;
    case 'file-too-large':
      return `The file has ${params.bytes} bytes, more than the ${params.limit} that are read. Shorten it; an article can be split into several.`;
    case 'file-not-utf8':
      return 'The file is not UTF-8. Save it with that encoding.';
    case 'file-ignored':
      return 'The file is not read. An article ends in .md, its sidecar in .questions.yaml, and lists of words are called as synonyms.nl.txt or translations.en-nl.txt, all in small letters.';
    case 'folder-ignored':
      return 'The folder holds .md files that are not read: articles stand in the knowledge folder itself. Move them there.';
    case 'yaml-syntax':
      return params.slip === 'other' ? `This is not valid YAML: ${params.detail}.` : SLIPS[params.slip];
    case 'yaml-not-a-mapping':
      return 'Lines of the form “key: value” are expected here.';
    case 'duplicate-key':
      return `“${params.key}” stands on line ${params.firstLine} already. Keep one of the two.`;
    case 'too-deep':
      return 'The text is nested too deeply to be read. Take quotes, lists or brackets out of one another.';
    case 'front-matter-missing':
      return 'The front matter is missing. Begin the file with a line ---, then “title: …” and “language: …”, then another line ---.';
    case 'front-matter-open':
      return 'The front matter has no end. Add a line --- below it.';
    case 'field-missing':
      return `${params.field} is missing. Add ${EXPECTED[params.field]}.`;
    case 'field-invalid':
      return `${params.field} is ${params.given === null ? 'not a plain value' : `“${params.given}”`}. Make it ${EXPECTED[params.field]}.`;
    case 'field-unknown':
      return `“${params.field}” is not read. What front matter may say: ${FRONT_MATTER_FIELDS.join(', ')}.`;
    case 'no-passages':
      return 'The article has no text to quote. Write at least one paragraph below the front matter.';
    case 'html-block':
      return 'HTML is left out, with all text in it. Write as Markdown what should be quoted.';
    case 'image':
      return 'The image is left out, with the text that describes it. Write in a paragraph what should be quoted.';
    case 'heading-empty':
      return 'A heading without text is left out. Write its text behind the #, or remove it.';
    case 'section-empty':
      return 'Nothing stands below this heading that could be quoted. Write its text below it, or remove it.';
    case 'sidecar-without-article':
      return `There is no article ${params.slug}.md to which these questions belong. Rename or remove this file.`;
    case 'sidecar-key':
      return `“${params.key}” is no passage. Write "3" for passage 3, "3.2" for its second sentence.`;
    case 'unknown-passage':
      return `There is no passage ${params.passage}: the article has ${params.passages}. Correct the number.`;
    case 'unknown-sentence':
      return `There is no sentence ${params.passage}.${params.sentence}: passage ${params.passage} has ${params.sentences}. Correct the number.`;
    case 'not-a-list':
      return `Below “${params.key}” a list of questions is expected. Write each on a line of its own that starts with “- ”.`;
    case 'question-not-text':
      return 'This is not a plain line of text. Put it in quotes.';
    case 'question-empty':
      return 'The question is empty. Write it out or remove the line.';
    case 'question-too-long':
      return `The question has ${params.length} characters, more than the ${params.limit} that a question may have. Shorten it.`;
    case 'question-duplicate':
      return `“${params.question}” stands on line ${params.firstLine} already. Keep it where it fits best.`;
    case 'synonyms-too-few':
      return 'At least two different words are expected here, with commas between. Words such as “the” or “who” do not count: no search looks for them.';
    case 'translation-form':
      return 'A line of the form “word: translation, translation” is expected here.';
    case 'listed-words-too-many':
      return `The line has ${params.words} words, more than the ${params.limit} that are read. Give each sense a line of its own.`;
    case 'listed-word-too-long':
      return `A word or phrase of the line has ${params.length} characters, more than the ${params.limit} that are read. Put commas between words, and leave sentences out.`;
  }
}

const EXPECTED = {
  title: `a text of 1 to ${MAX_TITLE_LENGTH} characters, such as “title: What this article is called”`,
  language: 'a BCP 47 language tag, such as “language: nl” or “language: en-GB”',
  source: 'a name and an address, such as “source: { name: Reuters, url: https://www.reuters.com/ }”',
  'source.name': `a text of 1 to ${MAX_TITLE_LENGTH} characters`,
  'source.url': 'a whole address that starts with http:// or https://',
  published: 'a date that exists, as in “published: 2024-10-20” (a time may follow: 2024-10-20T09:30Z)',
} as const satisfies Record<FrontMatterField, string>;

const SLIPS = {
  'colon-in-value': 'The value holds a colon that does not belong to a key. Put quotes around the whole value.',
  'mark-before-value':
    'The value starts with a mark that YAML takes for its own, such as a quote or [ { * & ! % @ ` > |. Put quotes around the whole value: single ones if it holds double ones.',
  'never-closed':
    'A quote or a bracket that opens here or above is never closed. Close it, or put quotes around the whole value if it starts with one.',
  'no-colon': 'A line of the form “key: value” is expected here. Write a colon and a space behind the key.',
  'spaces-before-line':
    'The spaces before this line or the next do not fit. Give lines that belong together equally many.',
} as const satisfies Record<Exclude<YamlSlip, 'other'>, string>;
