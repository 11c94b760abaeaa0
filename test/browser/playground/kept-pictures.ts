import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join(import.meta.dirname, 'kept');
/** Where pictures that differ are put, with what differs, to be looked at. */
const DIFFERENCES = join(tmpdir(), 'vraagbaak-pictures');

/** By how much a pixel's colour may differ, from 0 to 1: edges of letters are blended a little differently by each build of a browser. */
const THRESHOLD = 0.2;
/** The share of pixels that may differ by more: a moved line or a missing button is well above it. */
const TOLERANCE = 0.002;

export const KEPT_PICTURES = process.env['KEPT_SCREENSHOTS'] ?? null;

/** Keeps the picture, or says how it differs from the kept one; `null` where it does not. */
export function comparePicture(name: string, taken: Buffer): string | null {
  const file = join(KEPT, `${name}.png`);
  if (KEPT_PICTURES === 'write') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, taken);
    return null;
  }
  const [kept, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(taken)];
  if (kept.width !== now.width || kept.height !== now.height) {
    return `${now.width} × ${now.height} px, kept: ${kept.width} × ${kept.height} px`;
  }
  const difference = new PNG({ width: kept.width, height: kept.height });
  const different = pixelmatch(kept.data, now.data, difference.data, kept.width, kept.height, { threshold: THRESHOLD });
  const share = different / (kept.width * kept.height);
  if (share <= TOLERANCE) return null;
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(join(DIFFERENCES, `${name}.png`), taken);
  writeFileSync(join(DIFFERENCES, `${name}-difference.png`), PNG.sync.write(difference));
  return `${(share * 100).toFixed(2)} % of its pixels differ; see ${DIFFERENCES}`;
}
