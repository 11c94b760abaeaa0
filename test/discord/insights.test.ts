import { ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { memberHash } from '../../src/library/member-hash.ts';
import { MOST_UNANSWERED, type PassageKey } from '../../src/library/store/feedback-store.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';
import { EVERYONE } from '../../src/library/store/stored-article.ts';
import type { Store } from '../../src/library/store/store.ts';
import { textCheck } from '../../src/library/text-check.ts';
import { allComponents } from '../../src/playground/rules/component-tree.ts';
import { menusOf } from '../../src/playground/world/controls.ts';
import { isEphemeral, type Message } from '../../src/playground/world/message.ts';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { eventually } from '../eventually.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { bridge } from './articles.ts';
import { countedQuestions } from './counted-questions.ts';
import { buttonId, startTestBot, textOf } from './fixture.ts';
import { answer, option, startLibraryBot } from './library/newsroom-library.ts';
import { publish } from './stored-article.ts';

const { home } = newsroom.guilds;
const { curator, readers } = newsroom.roles;
const POOL = ['Het zwembad aan de Parklaan is op maandag dicht.', 'Een kaartje voor het zwembad kost vier euro.'];
const SECRET = ['De geheime vergadering van het bestuur is op vrijdag in de kelder.'];

interface Count {
  readonly server?: string;
  readonly kind?: 'answered' | 'unsure' | 'declined';
  readonly cited?: readonly PassageKey[];
  readonly text?: string;
}

async function count(store: Store, { server = home.id, kind = 'declined', cited = [], text }: Count): Promise<void> {
  const member = memberHash(await store.members.key(), '42');
  const unanswered = text === undefined ? null : { text, language: 'nl', member };
  await store.feedback.count({ server, at: Date.now(), kind, cited, unanswered });
}

/** A question is counted once it has been answered. */
async function counted(store: Store, answered: number): Promise<void> {
  await eventually(async () => {
    expect(await countedQuestions(store, home.id)).toMatchObject({ answered });
  });
}

function cited(slug: string, text = ''): PassageKey {
  return { slug, passage: textCheck(text) };
}

function pick(message: Message, label: string): [string, string[]] {
  const [menu, value] = option(message, label);
  return [menu, [value]];
}

test('where more was asked in vain than is looked at, it says so', async () => {
  const { mila, store } = await startTestBot();
  const text = 'Hoe diep is het zwembad?';
  await Promise.all(Array.from({ length: MOST_UNANSWERED - 1 }, () => count(store, { text })));
  const before = await mila.slash('inzichten').answered();
  expect(textOf(before.message)).not.toContain('nieuwste');
  await count(store, { text });
  const { message } = await mila.slash('inzichten').answered();
  expect(textOf(message)).toContain('Alleen de nieuwste 500 vragen zijn bekeken.');
});

test('it tells how much is asked, answered and found helpful, what is cited and what was asked in vain', async () => {
  const { mila, store } = await startTestBot();
  const [second, fourth] = [1, 3].map((at) => cited('brug', bridge.passages[at]?.text ?? ''));
  for (const each of [[second, fourth], [second], [cited('gone', POOL[0])]])
    await count(store, { kind: 'answered', cited: each.filter((key) => key !== undefined) });
  for (const text of ['Hoe diep is het zwembad?', 'hoe diep is het zwenbad', 'Waar is de markt?'])
    await count(store, { text });
  const { message: answer } = await mila.slash('vraag', { vraag: 'wat kost de brug?' }).answered();
  await mila.press(answer, buttonId(answer, 'Nuttig')).answered();
  await counted(store, 4);
  const { message } = await mila.slash('inzichten').answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).toMatch(/7 vragen · 57\s?% beantwoord · nuttig volgens 100\s?% van 1 stem/);
  expect(textOf(message)).toContain('3× De nieuwe brug over de Vecht › [¶ 2](<https://krant.example/brug');
  expect(textOf(message)).not.toContain('gone');
  expect(textOf(message)).toContain('2× hoe diep is het zwenbad');
  expect(textOf(message)).toContain('1× Waar is de markt?');
  const [picture] = allComponents(message).filter(({ type }) => type === ComponentType.MediaGallery);
  expect(picture).toMatchObject({ items: [{ description: 'A chart' }] });
  expect(message.attachments).toHaveLength(1);

  const week = await mila.press(message, buttonId(message, 'Laatste 7 dagen')).answered();
  expect(week.message.id).toBe(message.id);
  expect(textOf(week.message)).toContain('Inzichten · Laatste 7 dagen');
});

test('a passage is counted by its text, wherever it stands in a new version; one that is gone is left out', async () => {
  const { mila, noor, store } = await startLibraryBot();
  await publish(store, home.id, 'zwembad', POOL);
  const vraag = 'Wat kost een kaartje voor het zwembad?';
  await noor.slash('vraag', { vraag }).answered();
  await counted(store, 1);
  const { message: before } = await mila.slash('inzichten').answered();
  expect(textOf(before)).toContain('1× Over zwembad › ¶ 2');

  const [first, ticket] = POOL;
  await publish(
    store,
    home.id,
    'zwembad',
    ['Het zwembad kreeg een nieuw dak.', first ?? '', ticket ?? ''],
    EVERYONE,
    1,
  );
  await noor.slash('vraag', { vraag }).answered();
  await counted(store, 2);
  await eventually(async () => {
    const { message: after } = await mila.slash('inzichten').answered();
    expect(textOf(after)).toContain('2× Over zwembad › ¶ 3');
    expect(textOf(after)).not.toContain('¶ 2');
  });

  await publish(store, home.id, 'zwembad', [first ?? ''], EVERYONE, 2);
  await eventually(async () => {
    const { message: gone } = await mila.slash('inzichten').answered();
    expect(textOf(gone)).not.toContain('Over zwembad');
  });
});

test('where the chart cannot be drawn, the figures come without it', async () => {
  const { mila, store, lines } = await startTestBot({ drawChart: () => Promise.reject(new Error('no font')) });
  await count(store, { kind: 'answered' });
  const { message } = await mila.slash('inzichten').answered();
  expect(textOf(message)).toContain('1 vraag');
  expect(message.attachments).toEqual([]);
  expect(lines.join('')).toContain('the chart could not be drawn');
});

test('where nothing was asked, it says so, and how questions can be kept', async () => {
  const { mila } = await startTestBot();
  const { message } = await mila.slash('inzichten', { dagen: '90 dagen' }).answered();
  expect(textOf(message)).toContain('heeft nog niemand iets gevraagd');
  expect(textOf(message)).toContain('/instellingen');
  expect(message.attachments).toEqual([]);
});

test('a question asked in vain is given to a passage, which then answers it; also after a restart', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const first = await startLibraryBot({ standIn });
  const { store } = first;
  await publish(store, home.id, 'zwembad', POOL);
  const vain = 'Wat betaal je om baantjes te trekken in het zwembad?';
  await count(store, { text: vain });
  await count(store, { text: 'wat betaal je om baantjes te trekken in het zwembad' });
  const overview = await first.mila.slash('inzichten').answered();
  await first.bot.close();

  const { mila, noor } = await startLibraryBot({ standIn, store });
  const { message } = await mila.select(overview.message, ...pick(overview.message, '2×')).answered();
  expect(message.id).toBe(overview.message.id);
  expect(textOf(message)).toContain('Een kaartje voor het zwembad kost vier euro.');
  const { modal } = await mila.select(message, ...pick(message, '¶ 2')).answered();
  const added = await mila.submit(modal, {}).answered();
  expect(added.message.id).toBe(message.id);
  expect(textOf(added.message)).toContain('Toegevoegd');
  expect(menusOf(added.message)).toEqual([]);
  expect(await store.servers.log(home.id, 2)).toMatchObject([
    { action: 'dismiss' },
    { action: 'questions', slug: 'zwembad' },
  ]);
  await answer(noor, vain, 'vier euro');
});

test('a question is dismissed: its text goes, and whoever comes later is told', async () => {
  const { mila, store } = await startTestBot();
  await count(store, { text: 'Waar is de markt?' });
  const overview = await mila.slash('inzichten').answered();
  const { message } = await mila.select(overview.message, ...pick(overview.message, '1×')).answered();
  expect(textOf(message)).toContain('Geen passage uit de eigen artikelen');
  const { message: done } = await mila.press(message, buttonId(message, 'Afhandelen')).answered();
  expect(textOf(done)).toContain('de tekst van deze vragen is gewist');
  expect(await store.feedback.unanswered(home.id, 0)).toEqual([]);
});

test('who may not see a kept article sees nothing of it: no figure, no suggestion, no vote', async () => {
  const standIn = await startTestStandIn({ world: newsroom.withNeighbour });
  const { joris, noor, mila, store } = await startLibraryBot({ standIn });
  await publish(store, home.id, 'bestuur', SECRET, { channels: [], roles: [readers.id] });
  const settings = { ...DEFAULT_SETTINGS, curatorRole: curator.id, reports: true };
  await store.servers.setSettings(home.id, settings, mila.person.id, 1);
  for (const name of ['insights', 'why']) standIn.commands.allowRole(home.id, name, curator.id);
  const vraag = 'Wanneer is de geheime vergadering van het bestuur?';
  const { message: answer } = await noor.slash('vraag', { vraag }).answered();
  expect(textOf(answer)).toContain('in de kelder');
  expect(isEphemeral(answer)).toBe(true);
  await joris.slash('vraag', { vraag }).answered();
  await eventually(async () => {
    expect(await store.feedback.unanswered(home.id, 0)).toHaveLength(1);
  });

  const { message } = await joris.slash('inzichten').answered();
  expect(textOf(message)).not.toMatch(/Over bestuur|kelder/);
  const { message: group } = await joris.select(message, ...pick(message, '1×')).answered();
  expect(textOf(group)).not.toMatch(/Over bestuur|kelder/);
  expect(textOf(group)).toContain('Geen passage');
  const { message: why } = await joris.slash('waarom', { vraag }).answered();
  expect(textOf(why) + Buffer.from(why.attachments[0]?.bytes ?? []).toString()).not.toMatch(/Over bestuur|kelder/);
});

test('a vote and a suggestion look again whether the article may be seen', async () => {
  const { noor, mila, store } = await startLibraryBot();
  await publish(store, home.id, 'zwembad', POOL);
  await count(store, { text: 'Wat betaal je om baantjes te trekken in het zwembad?' });
  const { message: answer } = await noor.slash('vraag', { vraag: 'Wat kost een kaartje voor het zwembad?' }).answered();
  const overview = await mila.slash('inzichten').answered();
  const { message: group } = await mila.select(overview.message, ...pick(overview.message, '1×')).answered();

  await store.articles.setAudience(home.id, 'zwembad', { channels: [], roles: [curator.id] }, null, Date.now());
  const { message: vote } = await noor.press(answer, buttonId(answer, 'Nuttig')).answered();
  expect(textOf(vote)).toContain('Dat artikel is er niet meer');
  expect((await store.feedback.counts(home.id, 0)).votes).toEqual({ helpful: 0, notHelpful: 0 });
  const { message: refused } = await mila.select(group, ...pick(group, '¶ 2')).answered();
  expect(textOf(refused)).toContain('Dat artikel is er niet meer');
  const later = await mila.slash('inzichten').answered();
  const { message: again } = await mila.select(later.message, ...pick(later.message, '1×')).answered();
  expect(textOf(again)).toContain('Geen passage');
});

test('two servers see nothing of each other’s questions', async () => {
  const { mila, fleur, store } = await startLibraryBot();
  await store.servers.setSettings(home.id, { ...DEFAULT_SETTINGS, reports: true }, mila.person.id, 1);
  await count(store, { text: 'Waar is de markt?' });
  const { message: own } = await mila.slash('inzichten').answered();
  expect(textOf(own)).toContain('Waar is de markt?');
  const { message: other } = await fleur.slash('inzichten').answered();
  expect(textOf(other)).not.toContain('markt');
  expect(textOf(other)).toContain('heeft nog niemand iets gevraagd');
});

test('/why tells a moderator how an answer is found, the gist in their language and all of it in a file', async () => {
  const { mila } = await startTestBot();
  const { message } = await mila.slash('waarom', { vraag: 'wat kost de brug?' }).answered();
  expect(isEphemeral(message)).toBe(true);
  expect(textOf(message)).toMatch(/Beantwoord: \d+\s?% zeker/);
  expect(textOf(message)).toContain('1. De nieuwe brug over de Vecht › Wat kost de brug? › ¶ 2');
  const [file] = message.attachments;
  const text = Buffer.from(file?.bytes ?? []).toString();
  expect(text).toContain('How this was found');
  expect(text).toContain('Confidence 0.');
  // Words as they are written, and not their stems.
  expect(textOf(message)).toMatch(/brug, \d+\s?%: brug/);
  expect(text).toMatch(/ {4}itself {8}brug\u00a01\.00/);
  const { message: slip } = await mila.slash('waarom', { vraag: 'mogen voetgangres over de brug?' }).answered();
  const stems = /voetganger(?!s)/;
  expect(textOf(slip)).toContain('voetgangers (tikfout)');
  expect(textOf(slip)).not.toMatch(stems);
  expect(Buffer.from(slip.attachments[0]?.bytes ?? []).toString()).not.toMatch(stems);
  const small = await mila.slash('waarom', { vraag: 'hoi' }).answered();
  expect(textOf(small.message)).toContain('dit is een praatje');
});
