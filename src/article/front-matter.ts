import type { Article } from './article.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { FRONT_MATTER_FIELDS, type Problem } from './problem.ts';
import { readYamlMapping } from './read-yaml.ts';
import type { YamlEntry } from './yaml-value.ts';

/** What an article's file says about it, above its text. */
export type FrontMatter = Pick<Article, 'title' | 'language' | 'source' | 'published'>;

export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter | null;
  readonly problems: readonly Problem[];
}

/** @param firstLine - the line of the file on which `yaml`, the text between the two lines `---`, begins */
export function parseFrontMatter(yaml: string, firstLine: number): ParsedFrontMatter {
  const { entries, problems: yamlProblems } = readYamlMapping(yaml, firstLine);
  if (entries === null) return { frontMatter: null, problems: yamlProblems };

  const given = entries.flatMap(fieldsOf).filter(({ value }) => value.kind !== 'text' || value.text !== '');
  const parsed = frontMatterSchema.safeParse(
    Object.fromEntries(given.map(({ key, value }) => [key, value.kind === 'text' ? value.text : null])),
  );
  const invalid = (parsed.error?.issues ?? []).flatMap(({ path }): Problem[] => {
    const field = FRONT_MATTER_FIELDS.find((name) => name === path[0]);
    if (field === undefined) return [];
    const entry = given.find(({ key }) => key === field);
    if (entry === undefined) {
      return [{ id: 'field-missing', params: { field }, level: 'error', line: firstLine }];
    }
    const text = entry.value.kind === 'text' ? entry.value.text : null;
    return [{ id: 'field-invalid', params: { field, given: text }, level: 'error', line: entry.line }];
  });
  const unknown = given
    .filter(({ key }) => !FRONT_MATTER_FIELDS.some((name) => name === key))
    .map(({ key, line }): Problem => ({ id: 'field-unknown', params: { field: key }, level: 'warning', line }));

  const problems = [...yamlProblems, ...invalid, ...unknown];
  if (!parsed.success) return { frontMatter: null, problems };
  const { title, language, published = null, 'source.name': name = null, 'source.url': url = null } = parsed.data;
  const source = name === null && url === null ? null : { name, url };
  return { frontMatter: { title, language, source, published }, problems };
}

/** `source: { name, url }` becomes `source.name` and `source.url`. */
function fieldsOf(entry: YamlEntry): readonly YamlEntry[] {
  const { key, value } = entry;
  if (key !== 'source' || value.kind !== 'mapping') return [entry];
  return value.entries.map((inner) => ({ ...inner, key: `source.${inner.key}` }));
}
