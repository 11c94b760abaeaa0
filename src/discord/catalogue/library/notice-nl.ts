import { inlineText } from '../../markdown/inline-text.ts';
import type { LibraryNotice } from '../../message/library/library-notice.ts';
import { formatsOf } from '../formats.ts';
import { importFailureText } from './import-failure-nl.ts';

const { counted } = formatsOf('nl');

/** Why something of the library could not be done, and what can be. */
export function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'draft-gone':
      return 'Dat concept is er niet meer: het is gepubliceerd, geannuleerd of ouder dan een dag. Voeg het artikel opnieuw toe met `/bibliotheek toevoegen`.';
    case 'article-gone':
      return 'Dat artikel is er niet meer. Met `/bibliotheek lijst` zie je welke er wel zijn.';
    case 'conflict':
      return 'Iemand anders heeft dat artikel net gewijzigd, dus ik heb niets veranderd. Bekijk het opnieuw en probeer het nog eens.';
    case 'full':
      return notice.limit === 'articles'
        ? `Deze server heeft ${counted(notice.most, 'artikel', 'artikelen')}, en meer kan niet. Verwijder er eerst een.`
        : `De artikelen van deze server zouden samen groter worden dan de ${Math.round(notice.most / 1e6)} MB die is toegestaan. Verwijder er eerst een.`;
    case 'missing':
      return notice.field === 'title'
        ? 'Het concept heeft nog geen titel. Vul die in met *Verbeteren*.'
        : 'Het concept heeft nog geen taal. Vul die in met *Verbeteren*.';
    case 'invalid':
      return invalidText(notice.field, inlineText(notice.given));
    case 'import-failed':
      return importFailureText(notice.failure);
    case 'two-sources':
      return 'Geef een adres of een bestand, niet allebei: ik kan maar één artikel tegelijk toevoegen.';
    case 'unknown-stored':
      return `Deze server heeft geen artikel dat “${inlineText(notice.typed)}” heet. Kies er een uit de lijst terwijl je typt, of kijk bij \`/bibliotheek lijst\`.`;
    case 'unknown-version':
      return `Dat artikel heeft geen versie “${inlineText(notice.typed)}”. Met \`/bibliotheek geschiedenis\` zie je welke er zijn.`;
    case 'version-is-current':
      return `Versie ${notice.number} is de versie die al in gebruik is.`;
    case 'no-address':
      return 'Dat artikel komt niet van een adres, dus er is niets om opnieuw te lezen. Voeg een nieuwe tekst toe met `/bibliotheek toevoegen`.';
    case 'change-gone':
      return 'Die nieuwe tekst wacht niet meer: hij is al overgenomen of afgewezen, of er is een nieuwere. Bekijk het artikel opnieuw.';
    default:
      return notice satisfies never;
  }
}

function invalidText(field: 'title' | 'language' | 'question', given: string): string {
  switch (field) {
    case 'title':
      return `“${given}” kan geen titel zijn: geef een paar woorden, hoogstens 250 tekens.`;
    case 'language':
      return `Ik ken geen taal “${given}”. Geef de naam of de code: Nederlands, nl, Engels, en-GB.`;
    case 'question':
      return `“${given}” kan geen vraag zijn.`;
    default:
      return field satisfies never;
  }
}
