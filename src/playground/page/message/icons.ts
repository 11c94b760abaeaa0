import { html, svg, type TemplateResult } from 'lit';

/** Drawn for this page, on a grid of 24, in the colour of the text around. What they mean is said beside them. */
function icon(shape: TemplateResult): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
}

const stroke = (path: string): TemplateResult => icon(svg`<path d=${path} />`);

export const replyIcon = stroke('M10 6 4 12l6 6M4.500 12H14c3.500 0 6 2.500 6 6');
export const moreIcon = icon(
  svg`<circle class="filled" cx="5" cy="12" r="2" /><circle class="filled" cx="12" cy="12" r="2" /><circle class="filled" cx="19" cy="12" r="2" />`,
);
export const copyIcon = stroke('M9 9h10v11H9zM15 9V4H5v11h4');
export const appIcon = stroke('M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM16.500 14v5M14 16.500h5');
export const elsewhereIcon = stroke('M9 6h9v9M18 6 6 18');
export const downIcon = stroke('m6 9 6 6 6-6');
export const checkIcon = stroke('m5 12.500 4.500 4.500L19 7.500');
export const eyeIcon = icon(
  svg`<path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500s-7-2-9.500-6.500z" /><circle cx="12" cy="12" r="2.800" />`,
);
export const fileIcon = stroke('M6 3h8l5 5v13H6zM14 3v5h5M9 13h6M9 17h6');
export const downloadIcon = stroke('M12 4v11M7 10.500l5 5 5-5M5 20h14');
export const warningIcon = stroke('M12 4 2.800 20h18.400zM12 10v5M12 17.500v.1');
