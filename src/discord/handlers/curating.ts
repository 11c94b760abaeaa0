import type { Caller } from '../caller.ts';
import type { Deferral, Outcome, Plan } from '../outcome.ts';
import type { Scene } from '../scene.ts';
import { mayCurate } from './may-curate.ts';
import { say } from './say.ts';

/** What someone does who may curate, in their server. */
export interface Curating {
  readonly scene: Scene;
  readonly caller: Caller;
  /** Discord id. */
  readonly server: string;
}

/** A plan for those alone who may curate. The right is looked at each time: a button outlives it. */
export function curating(deferral: Deferral, run: (curating: Curating) => Outcome | Promise<Outcome>): Plan {
  return {
    deferral,
    run: (scene) => {
      const { caller, settings } = scene;
      const { server } = caller.place;
      if (server === null || !mayCurate(caller, settings)) {
        return deferral === 'choices' ? { kind: 'choices', choices: [] } : say(caller, { kind: 'not-curator' });
      }
      return run({ scene, caller, server });
    },
  };
}
