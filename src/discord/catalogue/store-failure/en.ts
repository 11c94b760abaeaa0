import type { StoreFailureId } from '../../../library/store/store-failure.ts';

/** Why nothing was done, for whoever asked for it; the operator finds the rest in the log by the reference. */
export function storeFailureText(failure: StoreFailureId, reference: string): string {
  const tell = `If it lasts, tell whoever runs this bot this number: \`${reference}\``;
  switch (failure) {
    case 'full':
      return `There is no room left where I keep things, so I haven’t saved anything. Questions still work. ${tell}`;
    case 'locked':
      return `I can’t save anything just now. Please try again in a moment. ${tell}`;
    case 'read-only':
      return `I can read what I keep, but not change it, so I haven’t saved anything. ${tell}`;
    case 'unreachable':
      return `I can’t reach the place where I keep this server’s articles. Please try again in a moment. ${tell}`;
    case 'corrupt':
    case 'newer':
    case 'unexpected':
      return `Sorry, something is wrong where I keep this server’s articles; I haven’t changed anything. ${tell}`;
    default:
      return failure satisfies never;
  }
}
