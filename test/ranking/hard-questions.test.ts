import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { createLibrary } from '../../src/library/articles-library.ts';
import { readLexicon } from '../../src/library/lexicon.ts';
import type { Library } from '../../src/library/library.ts';
import { shippedLibrary } from '../shipped-library.ts';

/** Short articles whose passages share words and names: of each pair only one answers. */
const ARTICLES = {
  plein: `---
title: Het Marktplein van Veldrecht
language: nl
---

De gemeenteraad van Veldrecht heeft besloten om het Marktplein opnieuw in te richten. Tegenstanders vrezen dat de winkels klanten verliezen.

Het plan voor het plein kost 2,4 miljoen euro. De provincie betaalt daarvan een kwart.

Wethouder Saskia de Boer verdedigde het plan in de raad. Volgens haar is het plein nu een stenen vlakte waar niemand wil zitten.

De raad praatte urenlang over het plan. De oppositie vond het te duur, maar stemde uiteindelijk toch voor.

## Wat gebeurt er met de bomen?

De zes oude linden blijven staan. Ze krijgen ruimere plantvakken, zodat hun wortels de tegels niet meer omhoog drukken.

## Parkeren

Vanaf 1 maart mag er niemand meer op het plein parkeren. Bewoners kunnen hun wagen kwijt in de parkeergarage onder het station.

## De opening

Een schoolklas legde de eerste steen. De naam van het plein verandert niet.
`,
  club: `---
title: Voetbalclub De Linde
language: nl
---

Voetbalclub De Linde werd in 1921 opgericht door arbeiders van de steenfabriek. Zij speelden in het geel, de kleur van het zand.

In 1987 won de club de beker door een doelpunt van Henk Vos. De aanvaller liep vanaf de middenlijn langs vier verdedigers en schoot raak.

Dit seizoen wil de club de beker weer winnen, zegt trainer Karin Smit. Zij vindt dat haar ploeg fitter is dan ooit.

Het clubhuis brandde in 2003 tot de grond toe af. Na de brand trainde de jeugd een jaar lang op het sportveld van de school.

Volwassenen betalen 180 euro contributie per jaar. Voor kinderen geldt de helft.
`,
  albatros: `---
title: The museum ship Albatros
language: en
---

The Albatros was built in 1911 by the shipyard of Jan Visser in Harlingen. She carried grain, timber and, in bad years, coal.

The shipyard built ships for merchants along the whole coast. It closed when steel replaced wood.

In a storm off Texel the crew lost both masts. Nobody drowned, because a lifeboat was close by.

A volunteer, Maria Vos, restored the galley. She bought the stove at an auction in Hull.

The first captain took his dog on every voyage. Its name was Bello.

## How can I visit?

The museum is open on Saturdays from ten to four. Children get in free.
`,
  hochwasser: `---
title: Das Hochwasser an der Arl
language: de
---

In der Nacht zum 14. Juli stieg die Arl um mehr als vier Meter. Bei Niederau brach der Damm.

Die Feuerwehr rettete 37 Menschen von den Dächern. Ein Hubschrauber brachte eine schwangere Frau ins Krankenhaus.

Das Wasser der Arl floss durch die Altstadt. Viele Menschen schliefen in der Turnhalle.

Bürgermeisterin Anke Vogel bat das Land um Hilfe. Sie nannte die Schäden unermesslich.

## Wie geht es weiter?

Ein höherer Damm soll bis 2027 fertig sein. Umweltschützer fordern stattdessen mehr Platz für den Fluss.
`,
} as const;

function readArticle([slug, markdown]: readonly [slug: string, markdown: string]): Article {
  const { article } = parseArticle(slug, markdown);
  if (article === null) throw new Error(`${slug} is no article`);
  return article;
}

let made: Library;
let shipped: Library;
beforeAll(async () => {
  const lexicon = await readLexicon();
  made = createLibrary(Object.entries(ARTICLES).map(readArticle), { thesaurus: lexicon.thesaurus() });
  shipped = await shippedLibrary();
});

const ask = (library: Library, text: string): Answer => library.ask({ text, locale: null, article: null });
const passageOf = (answer: Answer): string | undefined => answer.ranked[0]?.quotation.passage.id;

function quoted(answer: Answer): string | null {
  if (answer.kind !== 'answered') return null;
  const [{ passage, span }] = answer.quotations;
  return passage.text.slice(span.start, span.end);
}

describe('the winner among passages that share words', () => {
  it.each<readonly [question: string, passage: string, why: string]>([
    // Another word for it
    ['Waar kunnen bewoners hun auto kwijt?', 'plein#6', 'a car is the wagen of passage 6'],
    ['Welke coach wil de beker pakken?', 'club#3', 'the coach is the trainer, not the scorer of the other beker'],
    // Another language
    ['How much does the plan for the square cost?', 'plein#2', 'English over Dutch: the one passage with a price'],
    ['Which team won the cup in 1987?', 'club#2', 'English over Dutch: the year picks the won cup, not the wished one'],
    ['When did the clubhouse burn down?', 'club#4', 'English over Dutch: the compound clubhuis'],
    // Typing errors
    ['wat is de contribtie voor volwasenen', 'club#5', 'two typing errors'],
    ['Who restored the gallery?', 'albatros#4', 'gallery is a word of its own, but the galley is meant'],
    ['Wanneer brande het clubhuis af?', 'club#4', 'brande is as near to brand as to brandde'],
    ['what did the crew loose in the strom', 'albatros#3', 'loose and strom are words too'],
    // Compounds and their parts
    ['Wanneer brandde het huis van de club af?', 'club#4', 'the clubhuis taken apart; club stands in three passages'],
    ['Waar trainde de jeugd na de clubhuisbrand?', 'club#4', 'a compound that stands nowhere'],
    ['Wer schlief in der Halle?', 'hochwasser#3', 'the second half of Turnhalle'],
    // Who, when, how many
    ['Wie verdedigde het plan?', 'plein#3', 'who: of the two that talk of the plan, it names somebody'],
    ['Wanneer won de club de beker?', 'club#2', 'when: it has the year; passage 3 only hopes'],
    ['Wie wil de beker winnen?', 'club#3', 'the wish, not the win'],
    ['Who built the Albatros?', 'albatros#1', 'who: passage 2 has a shipyard that built too'],
    ['Wann wird der neue Damm fertig?', 'hochwasser#5', 'passage 1 has the dam that broke, and a date'],
    ['Wie viele Menschen wurden gerettet?', 'hochwasser#2', 'how many: Menschen in passage 3 are not counted'],
    ['Wo brach der Damm?', 'hochwasser#1', 'the dam that broke, not the one to come'],
    ['Hoeveel bomen staan er?', 'plein#5', 'the heading says trees, the passage six lindens'],
    // Names and common words
    ['Wat gebeurt er met de linden?', 'plein#5', 'the trees, not the club called De Linde'],
    ['Wanneer is De Linde opgericht?', 'club#1', 'the club, not the trees'],
    ['Wat deed Henk Vos?', 'club#2', 'Henk, not Maria'],
    ['What did Maria Vos do?', 'albatros#4', 'Maria, not Henk'],
    ['Was sagte Anke Vogel?', 'hochwasser#4', 'a name that is a bird'],
    ['Wat vindt Saskia de Boer van het plein?', 'plein#3', 'the name, where plein is everywhere'],
    // Headings that are the question
    ['Wat gebeurt er met de bomen?', 'plein#5', 'its heading'],
    ['how can i visit', 'albatros#6', 'its heading in lower case'],
    ['Wie geht es weiter?', 'hochwasser#5', 'its heading, all of it little words'],
    // Chat around the question, no capitals, no punctuation
    [
      'hoi bot, weet jij misschien wanneer het clubhuis is afgebrand? bedankt alvast!',
      'club#4',
      'the chat is no topic',
    ],
    ['henk vos doelpunt', 'club#2', 'keywords'],
    ['wie heeft de eerste steen gelegd', 'plein#7', 'lower case; steenfabriek is another stone'],
    // Irregular forms
    ['Langs hoeveel verdedigers is Vos gelopen?', 'club#2', 'gelopen is the liep of passage 2'],
    ['Who buys a stove?', 'albatros#4', 'buys is the bought of passage 4'],
    ['Wo haben die Leute geschlafen?', 'hochwasser#3', 'geschlafen is schliefen, Leute are Menschen'],
    ['Durch welchen Teil der Stadt ist die Arl geflossen?', 'hochwasser#3', 'geflossen is floss; Stadt is in Altstadt'],
    ['Wer hat um Hilfe gebeten?', 'hochwasser#4', 'gebeten is bat'],
    ['What did the captain take with him?', 'albatros#5', 'take is took'],
    // Weak words in the wrong passage
    ['Wat is de naam van de wethouder?', 'plein#3', 'naam stands in passage 7'],
    ['What is the name of the volunteer?', 'albatros#4', 'name stands in passage 5'],
  ])('%s → %s: %s', (question, passage) => {
    const answer = ask(made, question);
    expect({ kind: answer.kind, passage: passageOf(answer) }).toEqual({ kind: 'answered', passage });
  });
});

describe('the sentence that answers, beside the one with the words of the question', () => {
  it.each<readonly [question: string, words: string, why: string]>([
    ['What was the name of the dog?', 'Bello', 'the dog stands in the sentence before'],
    ['Wat betalen kinderen?', 'de helft', 'of what adults pay in the sentence before'],
    ['Wat vindt de wethouder van het plein?', 'stenen vlakte', 'her name stands in the sentence before'],
    ['Hoeveel betaalt de provincie aan het plan?', 'een kwart', 'the plan stands in the sentence before'],
    ['Where did Maria Vos buy the stove?', 'Hull', 'her name stands in the sentence before'],
  ])('%s → %s: %s', (question, words) => {
    expect(quoted(ask(made, question))).toContain(words);
  });
});

describe('the winner among the passages of the first article', () => {
  it.each<readonly [question: string, passage: number, why: string]>([
    ['Wie kan de rapporten niet bevestigen?', 3, 'bevestigen is verifiëren'],
    ['Wat zou de loop van de oorlog kunnen veranderen?', 4, 'passage 9 has an oorlog too'],
    ['Wie waarschuwen er voor een precedent?', 11, 'the experts; passage 12 has a precedent and nobody who warns'],
    ['Voor welke oorlogstactieken is de ervaring van Noord-Korea nuttig?', 8, 'a compound; oorlog is everywhere'],
    ['Which sanctions could Russia face?', 8, 'what may come, not what passage 10 asks for'],
    ['wie bedankte de wereldleiders', 2, 'passage 10 has world leaders too'],
    ['Wie traint de Russische soldaten?', 3, 'passage 6 has Russische troepen too'],
  ])('%s → ¶ %i: %s', (question, passage) => {
    const answer = ask(shipped, question);
    expect({ kind: answer.kind, passage: passageOf(answer) }).toEqual({
      kind: 'answered',
      passage: `noord-korea-oekraine#${passage}`,
    });
  });
});

describe('a question on something else that shares a name or a word', () => {
  it.each<readonly [question: string, why: string]>([
    ['Wanneer werd Jan Vermeer geboren?', 'another Jan'],
    ['Wie is de trainer van Ajax?', 'another club’s trainer'],
    ['Wann wurde Angela Vogel geboren?', 'another Vogel'],
    ['How do albatrosses find their way?', 'the bird'],
    ['Wat eet een vos?', 'the animal'],
    ['Hoeveel inwoners heeft Harlingen?', 'the town, of which only the shipyard is told'],
  ])('%s is not answered: %s', (question) => {
    expect(ask(made, question).kind).not.toBe('answered');
  });

  it.each<readonly [question: string, why: string]>([
    ['Hoe oud is Lloyd Austin?', 'the article names him, no more'],
    ['How many people live in North Korea?', 'no number is given'],
  ])('%s is not answered: %s', (question) => {
    expect(ask(shipped, question).kind).not.toBe('answered');
  });
});
