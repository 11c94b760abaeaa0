/** Pixels. Discord shows a picture about 350 points wide on a phone: letters of 26 pixels are read there as 9 points. */
export const SIZE = { width: 1000, height: 640 };
export const TEXT = 26;
export const TITLE = 34;

/** Dark on light, on a ground of its own: as readable in Discord's dark mode as in its light one. */
export const GROUND = '#ffffff';
export const INK = '#1f2328';
export const GRID = '#d5d9de';

/**
 * Blue and orange of Okabe and Ito ("Color Universal Design", 2008) and a dark grey: they differ in lightness too, so that
 * they are told apart whatever colours one sees, and on paper.
 */
export const COLOURS = { answered: '#0072b2', unsure: '#e69f00', declined: '#3d4148' } as const;
