import { describe, expect, test } from 'vitest';
import type { Node } from '../../../src/playground/markdown/node.ts';
import { parseDiscordMarkdown } from '../../../src/playground/markdown/parse.ts';

/** A tree in short: `strong(a em(b))`, `link(label → url)`. */
function short(nodes: readonly Node[]): string {
  return nodes.map(shortNode).join('');
}

function shortNode(node: Node): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code(${node.text})`;
    case 'code-block':
      return `block(${node.language ?? ''}|${node.text})`;
    case 'heading':
      return `h${node.level}(${short(node.children)})`;
    case 'list':
      return `list(${node.start ?? '•'}|${node.items.map(short).join('|')})`;
    case 'link':
      return node.label === null ? `link(${node.url})` : `link(${short(node.label)} → ${node.url})`;
    case 'mention':
      return 'id' in node ? `mention(${node.of} ${node.id})` : `mention(${node.of})`;
    case 'emoji':
      return `emoji(${node.name}${node.id === null ? '' : ` ${node.id}`})`;
    case 'timestamp':
      return `time(${node.seconds} ${node.style})`;
    case 'command':
      return `command(${node.name})`;
    case 'navigation':
      return `navigation(${node.to})`;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'subtext':
    case 'quote':
      return `${node.kind}(${short(node.children)})`;
  }
}

function cases(name: string, table: readonly (readonly [markdown: string, tree: string])[]): void {
  describe(name, () => {
    test.each(table)('%j', (markdown, tree) => {
      expect(short(parseDiscordMarkdown(markdown))).toBe(tree);
    });
  });
}

cases('emphasis', [
  ['*a* _b_ **c** __d__ ~~e~~ ||f||', 'em(a) em(b) strong(c) underline(d) strike(e) spoiler(f)'],
  ['**a *b* c**', 'strong(a em(b) c)'],
  ['***a***', 'em(strong(a))'],
  ['**a**b', 'strong(a)b'],
  ['snake_case_name', 'snake_case_name'],
  ['snake_case_ name', 'snakeem(case) name'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['a ** b ** c', 'a strong( b ) c'],
  ['*a', '*a'],
  ['**a\nb**', 'strong(a\nb)'],
]);

cases('escapes', [
  ['\\*a\\*', '*a*'],
  ['\\\\*a*', '\\em(a)'],
  ['\\a \\1', '\\a \\1'],
  ['**a\\*\\*b**', 'strong(a**b)'],
  ['\\> a', '> a'],
  ['\\# a', '# a'],
  ['\\- a', '- a'],
  ['1\\. a', '1. a'],
  ['\\<@1> \\@everyone \\:a:', '<@1> @everyone :a:'],
  ['\\[a](https://example.org)', '[a](link(https://example.org))'],
  ['https\\://example.org', 'https://example.org'],
  ['\\`a\\`', '`a`'],
]);

cases('code', [
  ['`a *b* \\*`', 'code(a *b* \\*)'],
  ['`` a`b ``', 'code( a`b )'],
  ['`` `a` ``', 'code(`a`)'],
  ['``', '``'],
  ['```ts\na *b*\n```', 'block(ts|a *b*)'],
  ['```a```', 'block(|a)'],
]);

cases('quotes', [
  ['> a\n> b\nc', 'quote(a\nb)c'],
  ['>>> a\nb', 'quote(a\nb)'],
  ['>a', '>a'],
  ['a > b', 'a > b'],
  ['a\n> b', 'a\nquote(b)'],
  [' > a', ' quote(a)'],
  ['> > a', 'quote(> a)'],
  ['> a\n\n> b', 'quote(a)\nquote(b)'],
  ['> *a*\n> **b**', 'quote(em(a)\nstrong(b))'],
  ['> # a', 'quote(h1(a))'],
  ['> - a\n> - b', 'quote(list(•|a|b))'],
  ['**> a**', 'strong(quote(a))'],
  ['a **> b**', 'a strong(> b)'],
]);

cases('headings and subtext', [
  ['# a\nb', 'h1(a)b'],
  ['### a', 'h3(a)'],
  ['#### a', '#### a'],
  ['#a', '#a'],
  [' # a', ' # a'],
  ['a # b', 'a # b'],
  ['# # a', '# # a'],
  ['# a ##', 'h1(a)'],
  ['-# a\nb', 'subtext(a)b'],
  [' -# a', ' -# a'],
  ['-# -# a', '-# -# a'],
]);

cases('lists', [
  ['- a\n- b', 'list(•|a|b)'],
  ['* a', 'list(•|a)'],
  ['-a', '-a'],
  ['3. a\n7. b', 'list(3|a|b)'],
  ['0. a', 'list(1|a)'],
  ['2024. a', 'list(2024|a)'],
  ['1) a', '1) a'],
  ['a - b', 'a - b'],
  ['- a\n  - b\n- c', 'list(•|a\nlist(•|b)|c)'],
  ['- a\nb', 'list(•|a)b'],
  ['- # a', 'list(•|# a)'],
  ['- > a', 'list(•|quote(a))'],
]);

cases('links', [
  ['https://example.org/a_b_c.', 'link(https://example.org/a_b_c).'],
  ['(https://example.org/a_(b))', '(link(https://example.org/a_(b)))'],
  ['<https://example.org>', 'link(https://example.org)'],
  ['<ftp:/a>', 'ftp:/a'],
  ['ftp://example.org', 'ftp://example.org'],
  ['[a](https://example.org)', 'link(a → https://example.org)'],
  ['[a](<https://example.org>)', 'link(a → https://example.org)'],
  ['[a **b**](https://example.org)', 'link(a strong(b) → https://example.org)'],
  ['[a\\*b](https://example.org)', 'link(a\\*b → https://example.org)'],
  ['[1] [¶ 7](https://example.org/#:~:text=a%20b)', '[1] link(¶ 7 → https://example.org/#:~:text=a%20b)'],
  ['[https://other.org](https://example.org)', '[https://other.org](https://example.org)'],
  ['[a](javascript:alert)', '[a](javascript:alert)'],
  ['[a] (b)', '[a] (b)'],
]);

cases('mentions and the like', [
  ['<@1> <@!2> <@&3> <#4>', 'mention(user 1) mention(user 2) mention(role 3) mention(channel 4)'],
  ['@everyone, @here', 'mention(everyone), mention(here)'],
  ['a@b', 'a@b'],
  ['<:a_b:1> <a:c:2>', 'emoji(a_b 1) emoji(c 2)'],
  [':smile: :100:', 'emoji(smile) emoji(100)'],
  ['10:30:45', '10:30:45'],
  ['<t:0> <t:1:R>', 'time(0 f) time(1 R)'],
  ['</ask:1> </library add:2>', 'command(ask) command(library add)'],
  ['<id:customize>', 'navigation(customize)'],
  ['`<@1>`', 'code(<@1>)'],
]);

cases('white space', [
  ['a  \nb', 'a\nb'],
  ['a\n\n\nb', 'a\n\n\nb'],
]);
