import type { ServerSettings } from '../../library/store/server-settings.ts';
import type { Caller } from '../caller.ts';

/** Whether someone may run the library of the server where they are: who manages the server, and who has the curator role. */
export function mayCurate({ place, mayManage, roles }: Caller, { curatorRole }: ServerSettings): boolean {
  return place.server !== null && (mayManage || (curatorRole !== null && roles.includes(curatorRole)));
}
