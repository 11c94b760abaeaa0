import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Our own drawings, for the eye alone: whatever holds one says in words what it is. */
function drawn(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

export const ICONS = {
  menu: drawn(svg`<path d="M4 7h16M4 12h16M4 17h16" />`),
  close: drawn(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  channel: drawn(svg`<path d="M9 4L7 20M17 4l-2 16M4.5 9h16M3.500 15h16" />`),
  direct: drawn(svg`<path d="M5 5h14v11h-8l-4 3.500V16H5z" />`),
  library: drawn(svg`<path d="M5 4h4v16H5zM10.500 4h4v16h-4zM16 5l3.500-.8 2 15.300-3.500.8z" />`),
  answer: drawn(
    svg`<circle cx="12" cy="12" r="8.500" /><path d="M9.500 9.700c.2-1.700 1.300-2.500 2.700-2.500 1.500 0 2.600.9 2.600 2.300 0 2-2.600 2.200-2.600 4.200m0 2.800v.1" />`,
  ),
  wire: drawn(svg`<path d="M4 8h13l-3.500-3.500M20 16H7l3.500 3.500" />`),
  light: drawn(
    svg`<circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600L7 7M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400" />`,
  ),
  dark: drawn(svg`<path d="M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z" />`),
  down: drawn(svg`<path d="M12 5v13M6.500 12.500L12 18l5.500-5.500" />`),
} as const;
