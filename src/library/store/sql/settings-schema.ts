import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../server-settings.ts';

/** Days. */
const MAX_RETENTION = 365;

/** `ServerSettings`, as they are kept: what a server never chose, or an older version did not know, is as by default. */
export const settingsSchema = z.object({
  language: z.enum(['nl', 'en']).nullable().default(DEFAULT_SETTINGS.language),
  answers: z.enum(['public', 'private']).default(DEFAULT_SETTINGS.answers),
  channels: z.array(z.string()).default([...DEFAULT_SETTINGS.channels]),
  curatorRole: z.string().nullable().default(DEFAULT_SETTINGS.curatorRole),
  operatorArticles: z.boolean().default(DEFAULT_SETTINGS.operatorArticles),
  reports: z.boolean().default(DEFAULT_SETTINGS.reports),
  retention: z.int().min(1).max(MAX_RETENTION).default(DEFAULT_SETTINGS.retention),
  refresh: z.enum(['off', 'daily', 'weekly']).default(DEFAULT_SETTINGS.refresh),
  onChange: z.enum(['wait', 'take-over']).default(DEFAULT_SETTINGS.onChange),
});
