import type { PageLanguage } from '../../protocol/place.ts';

/** The words around a form. */
export interface ModalTexts {
  readonly close: string;
  readonly cancel: string;
  readonly submit: string;
  readonly sending: string;
  /** Discord's own warning; the app's name comes before and after. */
  readonly sentTo: (bot: string) => string;
  readonly failed: string;
  readonly required: string;
  readonly choose: string;
  readonly addFiles: (most: number) => string;
  readonly removeFile: (name: string) => string;
  readonly notTaken: (name: string) => string;
  readonly characters: (count: number, most: number) => string;
  readonly atMost: (count: number) => string;
  readonly problems: {
    readonly required: string;
    readonly tooFewCharacters: (bound: number) => string;
    readonly tooManyCharacters: (bound: number) => string;
    readonly tooFew: (bound: number) => string;
    readonly tooMany: (bound: number) => string;
  };
}

const EN: ModalTexts = {
  close: 'Close',
  cancel: 'Cancel',
  submit: 'Submit',
  sending: 'Sending…',
  sentTo: (bot) => `This form will be submitted to ${bot}. Do not share passwords or other sensitive information.`,
  failed: 'Something went wrong. Try again.',
  required: 'required',
  choose: 'Make a selection',
  addFiles: (most) => (most === 1 ? 'Choose a file, or drop it here' : `Choose up to ${most} files, or drop them here`),
  removeFile: (name) => `Remove ${name}`,
  notTaken: (name) => `${name} is not a kind of file that can be added here.`,
  characters: (count, most) => `${count} of ${most} characters`,
  atMost: (count) => `Choose up to ${count}.`,
  problems: {
    required: 'This field is required.',
    tooFewCharacters: (bound) => `Must be at least ${bound} characters long.`,
    tooManyCharacters: (bound) => `Must be at most ${bound} characters long.`,
    tooFew: (bound) => `Choose at least ${bound}.`,
    tooMany: (bound) => `Choose at most ${bound}.`,
  },
};

const NL: ModalTexts = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  submit: 'Versturen',
  sending: 'Bezig met versturen…',
  sentTo: (bot) => `Dit formulier wordt naar ${bot} gestuurd. Deel geen wachtwoorden of andere gevoelige gegevens.`,
  failed: 'Er ging iets mis. Probeer het nog eens.',
  required: 'verplicht',
  choose: 'Maak een keuze',
  addFiles: (most) =>
    most === 1 ? 'Kies een bestand, of sleep het hierheen' : `Kies hoogstens ${most} bestanden, of sleep ze hierheen`,
  removeFile: (name) => `${name} weghalen`,
  notTaken: (name) => `${name} is geen soort bestand dat hier bij kan.`,
  characters: (count, most) => `${count} van ${most} tekens`,
  atMost: (count) => `Kies er hoogstens ${count}.`,
  problems: {
    required: 'Dit veld is verplicht.',
    tooFewCharacters: (bound) => `Moet minstens ${bound} tekens lang zijn.`,
    tooManyCharacters: (bound) => `Mag hoogstens ${bound} tekens lang zijn.`,
    tooFew: (bound) => `Kies er minstens ${bound}.`,
    tooMany: (bound) => `Kies er hoogstens ${bound}.`,
  },
};

export function modalTexts(language: PageLanguage): ModalTexts {
  return language === 'nl' ? NL : EN;
}
