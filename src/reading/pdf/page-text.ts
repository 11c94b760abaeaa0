/** A piece of text on a page, as the PDF shows it. Lengths in points; `y` grows downwards from the page's top. */
export interface Run {
  readonly text: string;
  /** Left and right edge. */
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Text on one baseline, between two wide gaps: a line of a column, a cell of a table. */
export interface Line extends Run {
  /** Of the first word: whether that would have fitted on the line before. */
  readonly firstWordWidth: number;
}

/** All that stands on one baseline of a column, from edge to edge. */
export interface Row extends Line {
  /** More than one where wide gaps divide it, as in a table. */
  readonly cells: readonly Line[];
}

/** The size in which most characters are set, in steps of a quarter point. */
export function bodySize(texts: readonly Pick<Run, 'text' | 'size'>[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of texts) {
    const step = Math.round(size * 4) / 4;
    characters.set(step, (characters.get(step) ?? 0) + text.length);
  }
  return [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0])[0];
}
