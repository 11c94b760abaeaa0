import type { StoreFailureId } from '../../../library/store/store-failure.ts';

/** Why nothing was done, for whoever asked for it; the operator finds the rest in the log by the reference. */
export function storeFailureText(failure: StoreFailureId, reference: string): string {
  const tell = `Blijft dat zo, geef dan dit nummer door aan wie deze bot draait: \`${reference}\``;
  switch (failure) {
    case 'full':
      return `Er is geen ruimte meer om iets te bewaren, dus er is niets opgeslagen. Vragen stellen kan nog wel. ${tell}`;
    case 'locked':
      return `Ik kan nu even niets opslaan. Probeer het zo nog eens. ${tell}`;
    case 'read-only':
      return `Ik kan wel lezen wat ik bewaar, maar er niets aan veranderen. Er is dus niets opgeslagen. ${tell}`;
    case 'unreachable':
      return `Ik kan nu niet bij de artikelen van deze server. Probeer het zo nog eens. ${tell}`;
    case 'corrupt':
    case 'newer':
    case 'unexpected':
      return `Sorry, er is iets mis met de plek waar ik de artikelen van deze server bewaar. Er is niets gewijzigd. ${tell}`;
    default:
      return failure satisfies never;
  }
}
