/** Characters of the quotation that a reader is taken to read. */
const QUOTE_BUDGET = 400;
/** A quotation inside a gold sentence counts from this many characters on. */
const MIN_OVERLAP = 30;

/** Whether one of the gold answers stands in what is quoted, or a quotation of some length stands in one of them. */
export function quoteHits(quote: string | null, answers: readonly string[]): boolean {
  const read = squash(quote ?? '').slice(0, QUOTE_BUDGET);
  return answers.some((answer) => {
    const gold = squash(answer);
    return read.includes(gold) || (read.length >= MIN_OVERLAP && gold.includes(read));
  });
}

function squash(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
