/** Sets what was chosen apart from what was typed: nobody types this, and no question or heading begins so by chance. */
const MARK = 'vraagbaak:';

/** The value of an autocompletion's choice that stands for the thing of that id. */
export function chosenValue(id: string): string {
  return MARK + id;
}

/** The id of the thing that was chosen; `null` where the option was typed freely. */
export function chosenId(value: string): string | null {
  return value.startsWith(MARK) ? value.slice(MARK.length) : null;
}
