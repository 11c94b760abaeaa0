import { z } from 'zod';
import { COMPONENTS } from './limits.ts';

/** A component's number in its message; Discord gives one where the bot does not. */
export const id = z.int().nonnegative().exactOptional();

/** Under which a component reports what a user does with it. */
export const customId = z.string().min(1).max(COMPONENTS.customId);

export const emoji = z.object({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  animated: z.boolean().exactOptional(),
});
