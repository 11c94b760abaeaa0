/** Sets the colour of a container's bar; `null` leaves it as it is. `colour` is 0xRRGGBB. */
export function accentStyle(colour: number | null): string {
  return colour === null ? '' : `--accent-bar: #${colour.toString(16).padStart(6, '0')}`;
}
