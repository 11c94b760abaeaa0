import type { Clock } from '../clock.ts';
import type { Snowflakes } from '../snowflakes.ts';
import type { World } from '../world/world.ts';

/** What writing in the world takes. */
export interface Pen {
  readonly world: World;
  readonly clock: Clock;
  readonly snowflakes: Snowflakes;
}
