import { expect, test } from 'vitest';
import { isEphemeral } from '../../../src/playground/world/message.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import { buttonsOf } from '../../../src/playground/world/controls.ts';
import { eventually } from '../../eventually.ts';
import { buttonId, textOf } from '../fixture.ts';
import { answer, page, shows, startLibraryBot, website } from './newsroom-library.ts';

const MARKET = page('De markt verhuist', [
  [
    'Wanneer is de markt?',
    'De markt is voortaan op dinsdag, van negen uur tot half vijf in de middag, ook in de winter.',
  ],
  ['Wat kost een kraam?', 'Een kraam kost de koopman achttien euro per dag, met stroom en water erbij.'],
]);

test('a page is added by its address: previewed, published, asked', async () => {
  const web = await website();
  web.pages.set('/markt', MARKET);
  const { mila, noor } = await startLibraryBot({ ports: [web.port] });

  const preview = await shows(mila.slash('bibliotheek toevoegen', { url: web.url('/markt') }), /Concept/);
  expect(isEphemeral(preview)).toBe(true);
  expect(textOf(preview)).toContain('De markt verhuist');
  expect(textOf(preview)).toContain('Nederlands · 3 alinea’s');
  expect(textOf(preview)).toContain('Wat kost een kraam? · 1 alinea');
  expect(textOf(preview)).toContain('De gemeente verplaatst de markt');
  expect(textOf(preview)).toMatch(/Weggelaten/);
  const early = await noor.slash('vraag', { vraag: 'Wat kost een kraam?' }).answered();
  expect(textOf(early.message)).not.toContain('achttien euro');

  const published = await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  expect(published.id).toBe(preview.id);
  expect(textOf(published)).toContain('/vraag');
  const asked = await answer(noor, 'Wat kost een kraam?', 'Een kraam kost de koopman achttien euro per dag');
  expect(textOf(asked)).toContain('De markt verhuist › Wat kost een kraam? › [¶ 3]');
  expect(isEphemeral(asked)).toBe(false);
});

test('a draft is corrected before it is published', async () => {
  const web = await website();
  web.pages.set('/markt', MARKET);
  const { mila, sam } = await startLibraryBot({ ports: [web.port] });
  const preview = await shows(mila.slash('bibliotheek toevoegen', { url: web.url('/markt') }), /Concept/);
  const { modal } = await mila.press(preview, buttonId(preview, 'Verbeteren')).answered();
  expect(modal.fields.map((field) => ('value' in field ? field.value : null))).toEqual([
    'De markt verhuist',
    'Nederlands',
    // The two menus of who may ask it.
    null,
    null,
  ]);
  const corrected = await shows(
    mila.submit(modal, { title: 'Markt op het plein', language: 'Engels' }),
    /Markt op het plein/,
  );
  expect(corrected.id).toBe(preview.id);
  expect(textOf(corrected)).toContain('Engels · 3 alinea’s');

  const odd = await mila.submit(modal, { title: 'Markt', language: 'Klingonees met *sterren*' }).answered();
  expect(odd.messages.map(textOf).join()).toContain('Ik ken geen taal “Klingonees met \\*sterren\\*”');
  await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  await eventually(async () => {
    const list = await sam.slash('articles').answered();
    expect(textOf(list.message)).toContain('Markt op het plein');
  });
});

test('an article is kept to a role from the moment it is published', async () => {
  const { mila, noor, sam, store } = await startLibraryBot();
  const file = {
    name: 'kluis.md',
    bytes: '# De kluis\n\nDe sleutel van de kluis ligt bij de penningmeester in de la.\n',
  };
  const preview = await shows(mila.slash('bibliotheek toevoegen', { bestand: file }), /Concept/);
  const { modal } = await mila.press(preview, buttonId(preview, 'Verbeteren')).answered();
  const { readers } = newsroom.roles;
  const draft = await shows(mila.submit(modal, { roles: [readers.id] }), /Alleen voor mensen met/);
  expect(textOf(draft)).toContain(`<@&${readers.id}>`);
  const published = await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  expect(textOf(published)).toContain(`Alleen voor mensen met <@&${readers.id}>`);
  expect(textOf(published)).not.toContain('Leden kunnen');
  const [stored] = await store.articles.facts(newsroom.guilds.home.id, 'served');
  expect(stored?.audience).toEqual({ channels: [], roles: [readers.id] });
  const asked = await answer(noor, 'Waar ligt de sleutel van de kluis?', 'bij de penningmeester');
  expect(isEphemeral(asked)).toBe(true);
  const other = await sam.slash('ask', { question: 'Waar ligt de sleutel van de kluis?' }).answered();
  expect(textOf(other.message)).not.toContain('penningmeester');
});

test('a file is added', async () => {
  const { mila, noor } = await startLibraryBot();
  const bytes =
    '---\ntitle: Het zwembad\nlanguage: nl\n---\n\n## Hoe laat opent het zwembad?\n\nHet zwembad opent om zeven uur in de ochtend.\n';
  const preview = await shows(
    mila.slash('bibliotheek toevoegen', { bestand: { name: 'zwembad.md', bytes } }),
    /Concept/,
  );
  expect(textOf(preview)).toContain('Het zwembad');
  await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  await answer(noor, 'Hoe laat opent het zwembad?', 'Het zwembad opent om zeven uur in de ochtend.');
});

test('a text is pasted in parts; one without a known language has to be told it', async () => {
  const { mila, noor } = await startLibraryBot();
  const { modal } = await mila.slash('bibliotheek toevoegen').answered();
  expect(modal.fields.map(({ custom_id: id }) => id)).toEqual(['title', 'text-1', 'text-2', 'text-3', 'text-4']);
  const pasted = {
    title: 'Regels van de speeltuin',
    'text-1':
      'De speeltuin aan de Dorpsstraat is elke dag open, van acht uur in de ochtend tot zonsondergang.\n\nWie mag in de speeltuin?\n\nKinderen tot twaalf jaar mogen in de speeltuin spelen, met een volwassene erbij die',
    'text-2': 'op hen let.',
    'text-3': 'Mag er een hond mee?\n\nHonden mogen niet mee naar binnen.',
  };
  const preview = await shows(mila.submit(modal, pasted), /Concept/);
  expect(textOf(preview)).toContain('Wie mag in de speeltuin? · 1 alinea');
  expect(textOf(preview)).toContain('Mag er een hond mee? · 1 alinea');
  await shows(mila.press(preview, buttonId(preview, 'Publiceren')), /is gepubliceerd/);
  await answer(noor, 'Wie mag in de speeltuin?', 'met een volwassene erbij die op hen let.');

  const short = await mila.slash('bibliotheek toevoegen').answered();
  const unknown = await shows(
    mila.submit(short.modal, { title: 'Xq', 'text-1': 'Zzz qwx vvt.' }),
    /Concept|geen artikel/,
  );
  const publish = buttonsOf(unknown).find((button) => 'label' in button && button.label === 'Publiceren');
  expect(textOf(unknown)).toContain('welke taal');
  expect(publish?.disabled).toBe(true);
});

test('what gives no article is refused with what was found', async () => {
  const web = await website();
  web.pages.set('/video', '<!doctype html><title>Leeg</title><body><p>Kort.</p></body>');
  const { mila } = await startLibraryBot({ ports: [web.port] });
  const told = async (options: Parameters<typeof mila.slash>[1]): Promise<string> =>
    textOf((await mila.slash('bibliotheek toevoegen', options).answered()).message);
  expect(await told({ url: web.url('/weg') })).toContain('Op dat adres staat geen pagina (404).');
  expect(await told({ url: web.url('/video') })).toContain('bevat te weinig tekst');
  expect(await told({ url: 'http://192.168.1.1/' })).toContain('leidt niet naar het openbare internet');
  expect(await told({ url: 'geen adres' })).toContain('Dat is geen adres dat ik kan lezen.');
  expect(await told({ bestand: { name: 'kapot.pdf', bytes: '%PDF-1.7 kapot' } })).toMatch(/beschadigd|kan niet zien/);
  expect(await told({ url: web.url('/'), bestand: { name: 'a.md', bytes: 'x' } })).toContain('niet allebei');
});

test('a cancelled draft is gone, also for a button that was left', async () => {
  const { mila } = await startLibraryBot();
  const bytes = '# Kort bericht\n\nDe bibliotheek is morgen de hele dag gesloten wegens een verbouwing van de zaal.\n';
  const preview = await shows(mila.slash('bibliotheek toevoegen', { bestand: { name: 'kort.md', bytes } }), /Concept/);
  await shows(mila.press(preview, buttonId(preview, 'Annuleren')), /Geannuleerd/);
  const list = await mila.slash('bibliotheek lijst').answered();
  expect(textOf(list.message)).toContain('nog geen eigen artikelen');
});
