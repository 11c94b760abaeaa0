import type { ExplanationLayout } from '../../../answer/explanation-text.ts';

/** An explanation as a text file: lines as long as they come, for whatever shows it to break. */
export const plainLayout: ExplanationLayout = {
  width: null,
  asker: 'member',
  rest: '',
  heading: (text) => text,
  block: (text, lead = '') => lead + text,
};
