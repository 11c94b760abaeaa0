import { vraagbaak } from '../engines/vraagbaak.ts';

/** Discord's blurple, for ours alone; the others are told apart by hue and lightness, also by who sees few colours. */
const OURS = '#5865f2';
const THEIRS = ['#b4552d', '#e3a06f', '#2f7d6d', '#8cc5b4', '#7a5c99', '#c3aed6', '#8a8f98'];

/** The same colour for an engine in every chart. @param at - its place among the engines */
export function colourOf(engine: string, at: number): string {
  return engine === vraagbaak.name ? OURS : (THEIRS[(at - 1) % THEIRS.length] ?? OURS);
}

/** Lines and letters on the charts' white ground. */
export const INK = { text: '#24292f', faint: '#57606a', line: '#d8dee4', mark: '#24292f' } as const;

/** Around letters that stand over lines. */
export const HALO = { textBorderColor: '#ffffff', textBorderWidth: 3 } as const;
