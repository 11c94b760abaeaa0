import { z } from 'zod';

/** `Audience`, as it is kept. */
export const audienceSchema = z.object({ channels: z.array(z.string()), roles: z.array(z.string()) });
