import { styleText } from 'node:util';
import { visibleControls } from '../language/visible-controls.ts';
import type { Output } from './terminal.ts';

/** What stands out, and how. */
const STYLES = { answer: 'bold', heading: 'bold', citation: 'cyan', aside: 'dim' } as const;

/** How text is laid out for whoever reads it. */
export interface Screen {
  /** Characters a line; `null` where no person reads: then no text is broken, indented or replaced. */
  readonly width: number | null;
  style(style: keyof typeof STYLES, text: string): string;
  /** Text of an article as it may be shown, of the same length, so that spans still fit. */
  shown(text: string): string;
}

/** Longer lines than this are hard to read, however wide the window. */
const MAX_WIDTH = 100;
/** In a window narrower than this, lines are left to the terminal to break. */
const MIN_WIDTH = 30;

/** Colours only on a terminal that has them, and not against `NO_COLOR` (`styleText` looks). */
export function screenOf(output: Output): Screen {
  const onTerminal = output.isTTY === true;
  return {
    width: onTerminal ? Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, output.columns ?? MAX_WIDTH)) : null,
    style: (style, text) => (onTerminal ? styleText(STYLES[style], text, { stream: output }) : text),
    shown: onTerminal ? visibleControls : (text) => text,
  };
}

/** Whether it shows styles at all. */
export function hasColours(output: Output): boolean {
  return output.isTTY === true && styleText('bold', 'x', { stream: output }) !== 'x';
}
