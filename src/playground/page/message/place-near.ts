/** Pixels between a popup and what it belongs to, and the edge of the window. */
const GAP = 4;
const EDGE = 8;

/** Which edge of the popup is at the anchor's; `both` makes it as wide. */
export type Alignment = 'start' | 'end' | 'both';

/**
 * Puts a popup of the top layer (`position: fixed`) below `anchor`, or above it where there is more room, and as high as the room
 * allows. All measures are pixels of the window.
 */
export function placeNear(anchor: DOMRect, popup: HTMLElement, align: Alignment): void {
  const { innerWidth, innerHeight } = window;
  popup.style.maxHeight = '';
  popup.style.width = align === 'both' ? `${anchor.width}px` : '';
  popup.style.maxWidth = `${innerWidth - 2 * EDGE}px`;
  const { width, height } = popup.getBoundingClientRect();
  const below = innerHeight - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const isBelow = height <= below || below >= above;
  const shownHeight = Math.min(height, isBelow ? below : above);
  const left = align === 'end' ? anchor.right - width : anchor.left;
  popup.style.maxHeight = `${Math.max(shownHeight, 0)}px`;
  popup.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
  popup.style.top = `${isBelow ? anchor.bottom + GAP : anchor.top - GAP - shownHeight}px`;
}
