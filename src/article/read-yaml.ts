import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { nestsTooDeep } from './yaml-nesting.ts';
import { yamlSlip } from './yaml-slip.ts';
import { YamlReader, type YamlEntry } from './yaml-value.ts';

export interface YamlMapping {
  /** `null` when the text is not valid YAML, or no mapping. */
  readonly entries: readonly YamlEntry[] | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML mapping by the failsafe schema: `3.10`, `1984`, `no` and `2024-10-20` stay the text that they are. An empty
 * text is an empty mapping.
 *
 * @param firstLine - the line of the file on which `yaml` begins
 */
export function readYamlMapping(yaml: string, firstLine: number): YamlMapping {
  if (nestsTooDeep(yaml)) {
    return { entries: null, problems: [{ id: 'too-deep', params: {}, level: 'error', line: firstLine }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false, // YamlReader reports them, with the line of the first
    prettyErrors: false,
    lineCounter: counter,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  // One slip makes several errors, also on lines further down; the first names it.
  const [error] = document.errors;
  if (error !== undefined) {
    // Behind a semicolon the library tells programmers which of its functions to call instead.
    const params = { slip: yamlSlip(error, yaml), detail: error.message.split(';', 1).join('') };
    return { entries: null, problems: [{ id: 'yaml-syntax', params, level: 'error', line: lineAt(error.pos[0]) }] };
  }

  const problems: Problem[] = [];
  const reader = new YamlReader(yaml, lineAt, (problem) => problems.push(problem));
  const root = reader.value(document.contents, firstLine);
  if (root.kind === 'mapping') return { entries: root.entries, problems };
  if (document.contents === null) return { entries: [], problems };
  return { entries: null, problems: [{ id: 'yaml-not-a-mapping', params: {}, level: 'error', line: root.line }] };
}
