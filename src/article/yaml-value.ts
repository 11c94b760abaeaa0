import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import type { Problem } from './problem.ts';

/** A value in a YAML file as its author sees it: every scalar is text, to the letter. `line` counts from 1 in the file. */
export type YamlValue = { readonly line: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[] }
  | { readonly kind: 'mapping'; readonly entries: readonly YamlEntry[] }
  /** An alias, or text behind an anchor or a tag, which would be without its first word: nothing that these files have a use for. */
  | { readonly kind: 'other' }
);

export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlValue;
}

/** Turns nodes of the YAML library into values. Of a key that is given twice the first counts, and `report` hears of it. */
export class YamlReader {
  readonly #yaml: string;
  readonly #lineAt: (offset: number) => number;
  readonly #report: (problem: Problem) => void;

  constructor(yaml: string, lineAt: (offset: number) => number, report: (problem: Problem) => void) {
    this.#yaml = yaml;
    this.#lineAt = lineAt;
    this.#report = report;
  }

  /** @param parentLine - the line to name where the node has none of its own */
  value(node: unknown, parentLine: number): YamlValue {
    const line = this.#lineOf(node, parentLine);
    if (isScalar(node) && typeof node.value === 'string') {
      const whole = node.anchor === undefined && node.tag === undefined;
      return whole ? { kind: 'text', line, text: node.value } : { kind: 'other', line };
    }
    if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => this.value(item, line)) };
    if (isMap(node)) return { kind: 'mapping', line, entries: this.#entries(node.items, line) };
    return { kind: 'other', line };
  }

  #entries(pairs: readonly Pair[], mappingLine: number): readonly YamlEntry[] {
    const entries = new Map<string, YamlEntry>();
    for (const pair of pairs) {
      const line = this.#lineOf(pair.key, mappingLine);
      const key = this.#keyText(pair.key);
      const first = entries.get(key);
      if (first) {
        this.#report({ id: 'duplicate-key', params: { key, firstLine: first.line }, level: 'error', line });
        continue;
      }
      entries.set(key, { key, line, value: this.value(pair.value, line) });
    }
    return [...entries.values()];
  }

  /** A key's text; of a key that is a list or a mapping, its source. */
  #keyText(key: unknown): string {
    if (isScalar(key) && typeof key.value === 'string') return key.value;
    return isNode(key) && key.range ? this.#yaml.slice(key.range[0], key.range[1]) : '';
  }

  #lineOf(node: unknown, otherwise: number): number {
    return isNode(node) && node.range ? this.#lineAt(node.range[0]) : otherwise;
  }
}
