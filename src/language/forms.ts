import { fold } from './fold.ts';

/**
 * Reads a list of words with the forms that a stemmer leaves apart, a line a word: `lopen: loopt liep gelopen`. Gives each form's
 * word, both folded. A form stands for one word only: the first that lists it.
 */
function readForms(list: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of fold(list).split('\n')) {
    const [word = '', forms = ''] = line.split(':');
    for (const form of forms.split(/\s+/)) if (form !== '' && !words.has(form)) words.set(form, word.trim());
  }
  return words;
}

/** A shorter form has its stem in common with other words: *won* of *winnen* with *wonen*, *found* of *find* with *founded*. */
const INFLECTED_FROM = 6;

/**
 * A stemmer that takes a word's irregular forms for the word itself, and what is regularly made of a long form as well: where
 * *decision* is *decide*, so is *decisions*. @param list - as `readForms` has it
 */
export function withForms(stem: (word: string) => string, list: string): (word: string) => string {
  const words = readForms(list);
  const heads = new Set(words.values());
  const formByStem = new Map<string, string>();
  for (const form of words.keys()) {
    const stemmed = stem(form);
    if (form.length >= INFLECTED_FROM && !formByStem.has(stemmed)) formByStem.set(stemmed, form);
  }
  return (word) => {
    const listed = words.get(word);
    if (listed !== undefined) return stem(listed);
    const own = stem(word);
    const form = formByStem.get(own);
    // The last letter may change: *discovery*, *discoveries*.
    const isInflected = form !== undefined && word.length > form.length && word.startsWith(form.slice(0, -1));
    return isInflected && !heads.has(word) ? stem(words.get(form) ?? word) : own;
  };
}
