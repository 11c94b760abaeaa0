import type { ExplanationLayout } from '../answer/explanation-text.ts';
import { block } from './block.ts';
import type { Screen } from './screen.ts';

/** Lays an explanation out for a terminal, or for a pipe. */
export function explanationLayout(screen: Screen): ExplanationLayout {
  return {
    width: screen.width,
    asker: 'terminal',
    rest: '(--json has all)',
    heading: (text) => screen.style('heading', block({ text }, screen)),
    block: (text, lead) => block({ text, ...(lead === undefined ? {} : { lead }) }, screen),
  };
}
