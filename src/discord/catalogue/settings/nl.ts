import type { ServerSettings } from '../../../library/store/server-settings.ts';
import { formatsOf } from '../formats.ts';
import type { LimitNotice, SettingsTexts } from './settings-texts.ts';

const { counted } = formatsOf('nl');

export const nl: SettingsTexts = {
  title: 'Instellingen van deze server',
  intro: 'Wat je kiest, geldt meteen.',
  saved: 'Opgeslagen.',
  answers: '**Antwoorden**',
  channels: 'Waar geef ik antwoord? Een thread hoort bij zijn kanaal.',
  everywhere: 'In alle kanalen',
  articles: '**Artikelen**',
  reports:
    '**Vragen zonder antwoord**\nOm je bij `/inzichten` te laten zien wat leden vergeefs vroegen, moet ik de tekst van die vragen bewaren. In plaats van de naam van het lid staat er een code bij, en met `/privacy` kunnen leden zien en wissen wat er van hen bewaard is. Uit de tekst zelf kan soms blijken van wie die is: laat het je leden weten als je dit aanzet.',
  curators:
    '**Curatoren**\nWie deze rol heeft, mag `/bibliotheek`, `/instellingen`, `/inzichten` en `/waarom` gebruiken, net als wie de server beheert.',
  noRole: 'Geen curatorrol',
  managersOnly: 'Alleen wie de server mag beheren, kiest de rol.',
  choice: (change) => choiceText(change),
  access: (access, role) => {
    switch (access.kind) {
      case 'no-role':
        return 'Kies je een rol, dan ziet die deze commando’s eerst nog niet. Ik vertel je dan hoe je ze zichtbaar maakt.';
      case 'allowed':
        return `✓ Discord toont deze commando’s aan ${role}.`;
      case 'missing':
        return `⚠ Discord verbergt ${access.commands.map((name) => `\`/${name}\``).join(', ')} nog voor ${role}. Alleen wie de server beheert, kan dat veranderen: ga naar *Serverinstellingen → Integraties*, kies deze bot, dan elk van deze commando’s, en voeg de rol toe.`;
      case 'unknown':
        return `Ik kon niet zien of Discord deze commando’s aan ${role} toont. Zo niet: ga naar *Serverinstellingen → Integraties*, kies deze bot, dan elk commando, en voeg de rol toe.`;
      default:
        return access satisfies never;
    }
  },
};

function choiceText(change: Partial<ServerSettings>): string {
  if (change.language !== undefined) {
    return `Taal: ${change.language === null ? 'ieders eigen taal' : { nl: 'Nederlands', en: 'Engels' }[change.language]}`;
  }
  if (change.answers !== undefined) {
    return `Antwoorden: ${{ public: 'iedereen ziet ze', private: 'alleen de vrager ziet ze' }[change.answers]}`;
  }
  if (change.operatorArticles !== undefined) {
    return `Artikelen van de botbeheerder: ${change.operatorArticles ? 'zichtbaar' : 'verborgen'}`;
  }
  if (change.refresh !== undefined) {
    return `Adressen opnieuw lezen: ${{ off: 'alleen met de hand', daily: 'elke dag', weekly: 'elke week' }[change.refresh]}`;
  }
  if (change.onChange !== undefined) {
    return `Gewijzigde tekst: ${{ wait: 'wacht op jouw akkoord', 'take-over': 'wordt meteen overgenomen' }[change.onChange]}`;
  }
  if (change.reports === true) return `Tekst van vragen: ${counted(change.retention ?? 0, 'dag', 'dagen')} bewaard`;
  return 'Tekst van vragen: niet bewaard';
}

export function limitNotice(notice: LimitNotice): string {
  switch (notice.kind) {
    case 'not-here':
      return `Op deze server geef ik antwoord in ${notice.channels.map((id) => `<#${id}>`).join(', ')}. Stel je vraag daar!`;
    case 'too-many-questions':
      return notice.whose === 'member'
        ? `Je vraagt sneller dan ik mag antwoorden. Probeer het over ${counted(notice.seconds, 'seconde', 'seconden')} nog eens.`
        : `Er wordt op deze server nu veel gevraagd. Probeer het over ${counted(notice.seconds, 'seconde', 'seconden')} nog eens.`;
    case 'not-manager':
      return 'Alleen wie deze server mag beheren, kan de curatorrol kiezen.';
    default:
      return notice satisfies never;
  }
}
