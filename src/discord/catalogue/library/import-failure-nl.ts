import type { ImportFailure } from '../../../library/curation/import-failure.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { formatsOf } from '../formats.ts';

const { counted } = formatsOf('nl');

const FILE_INSTEAD = 'Heb je de tekst, voeg die dan toe als bestand of plak hem met `/bibliotheek toevoegen`.';

/** Why a source gives no article: what was found there, and what can be done. */
export function importFailureText(failure: ImportFailure): string {
  switch (failure.id) {
    case 'invalid-address':
      return 'Dat is geen adres dat ik kan lezen. Het hoort eruit te zien als https://voorbeeld.nl/pagina, zonder naam of wachtwoord erin.';
    case 'forbidden-port':
      return `Adressen met poort ${failure.port} lees ik niet, alleen gewone webadressen.`;
    case 'forbidden-address':
      return 'Dat adres leidt niet naar het openbare internet, dus ik lees het niet.';
    case 'unknown-host':
      return `Er is geen website die ${inlineText(failure.host)} heet. Zit er een tikfout in het adres?`;
    case 'unreachable':
      return `${inlineText(failure.host)} geeft geen antwoord (${inlineText(failure.code)}). Probeer het later nog eens.`;
    case 'bad-answer':
      return `${inlineText(failure.host)} antwoordde met iets dat geen geldige webpagina is (${inlineText(failure.code)}). ${FILE_INSTEAD}`;
    case 'insecure':
      return `De verbinding met ${inlineText(failure.host)} is niet te vertrouwen: het certificaat klopt niet. ${FILE_INSTEAD}`;
    case 'too-many-redirects':
      return 'Dat adres blijft me doorsturen naar andere adressen. Open het in een browser en geef het adres waar je uitkomt.';
    case 'too-large':
      return `Dat is meer dan ik in één keer lees: hoogstens ${Math.floor(failure.limit / 1e6)} MB. Voeg het in delen toe, of alleen de tekst.`;
    case 'too-slow':
      return `Die pagina deed er langer dan ${failure.seconds} seconden over, dus ik ben gestopt met wachten. Probeer het later nog eens.`;
    case 'status':
      return statusText(failure.status);
    case 'unsupported-type':
      return `${failure.found === null ? 'Ik kan niet zien wat voor bestand dat is' : `Dat is een bestand van de soort \`${inlineText(failure.found)}\``}; ik lees webpagina’s, Markdown, tekst, pdf en Word (.docx).`;
    case 'unsupported-encoding':
      return `Die website stuurt de pagina ingepakt op een manier die ik niet kan uitpakken (${inlineText(failure.encoding)}). ${FILE_INSTEAD}`;
    case 'rate-limited':
      return `Deze server heeft net veel opgehaald. Probeer het over ${counted(failure.seconds, 'seconde', 'seconden')} opnieuw.`;
    case 'too-demanding':
      return `Dat document zit zo in elkaar dat lezen te veel ${failure.bound === 'time' ? 'tijd' : 'geheugen'} kost. ${FILE_INSTEAD}`;
    case 'damaged':
      return 'Dat bestand is beschadigd: ik krijg het niet open. Kun je het zelf openen en opnieuw opslaan?';
    case 'encrypted':
      return 'Die pdf is beveiligd met een wachtwoord. Sla een kopie zonder wachtwoord op en voeg die toe.';
    case 'no-text':
      return 'Die pdf bestaat alleen uit afbeeldingen van pagina’s, zonder tekst. Laat de tekst eerst herkennen (OCR) en voeg het resultaat toe.';
    case 'front-matter':
      return `De regels tussen \`---\` boven in dat bestand zijn niet te lezen (regel ${failure.line}): ${inlineText(failure.message)}`;
    case 'no-article':
      return noArticleText(failure.found, failure.title);
    case 'nothing-pasted':
      return 'Er stond geen tekst in wat je plakte, dus er is niets om toe te voegen.';
    default:
      return failure satisfies never;
  }
}

function statusText(status: number): string {
  if (status === 404 || status === 410) {
    return `Op dat adres staat geen pagina (${status}). Er zit een tikfout in, of de pagina is weg.`;
  }
  if (status === 401 || status === 403) return `Die website laat me de pagina niet zien (${status}). ${FILE_INSTEAD}`;
  if (status === 429) return 'Die website krijgt nu te veel verzoeken (429). Probeer het later nog eens.';
  if (status >= 500) return `Die website heeft zelf een storing (${status}). Probeer het later nog eens.`;
  return `Die website gaf de pagina niet (${status}). ${FILE_INSTEAD}`;
}

type Found = Extract<ImportFailure, { id: 'no-article' }>['found'];

function noArticleText(found: Found, title: string | null): string {
  const page = title === null ? 'Die pagina' : `De pagina “${inlineText(title)}”`;
  switch (found) {
    case 'paywall':
      return `${page} zit achter een betaalmuur: ik krijg alleen het begin van het artikel. ${FILE_INSTEAD}`;
    case 'needs-javascript':
      return `${page} laat de tekst alleen in een browser zien (met JavaScript). ${FILE_INSTEAD}`;
    case 'video':
      return `${page} is een video, zonder artikel om te lezen.`;
    case 'not-found':
      return `${page} zegt dat het artikel er niet (meer) is. Klopt het adres?`;
    case 'consent':
      return `${page} vraagt eerst om cookies te accepteren en laat me verder niets zien. ${FILE_INSTEAD}`;
    case 'listing':
      return `${page} is een lijst van artikelen, geen artikel. Geef het adres van één ervan.`;
    case 'too-short':
      return `${page} bevat te weinig tekst voor een artikel. ${FILE_INSTEAD}`;
    case 'empty':
      return `${page} bevat geen tekst die ik als artikel kan gebruiken. ${FILE_INSTEAD}`;
    default:
      return found satisfies never;
  }
}
