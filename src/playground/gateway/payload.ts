import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

/** What a bot may send over the gateway and the stand-in acts on; the rest it lets pass. */
const payload = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.object({
      token: z.string(),
      intents: z.int().nonnegative(),
      shard: z.tuple([z.int().nonnegative(), z.int().positive()]).optional(),
      properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
    }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.unknown() }),
  z.object({ op: z.literal(GatewayOpcodes.RequestGuildMembers), d: z.unknown() }),
]);

export type GatewayPayload = z.infer<typeof payload>;
export type Identify = Extract<GatewayPayload, { op: GatewayOpcodes.Identify }>['d'];
export type Resume = Extract<GatewayPayload, { op: GatewayOpcodes.Resume }>['d'];

/** `null` for what is no payload of Discord's gateway. */
export function parseGatewayPayload(text: string): GatewayPayload | null {
  try {
    return payload.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
