import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import { buttonsOf } from '../../src/playground/world/controls.ts';
import type { Message } from '../../src/playground/world/message.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { startTestStandIn } from '../playground/start-test-stand-in.ts';
import { buttonId, textOf, startTestBot } from './fixture.ts';

const { home } = newsroom.guilds;
const bot = newsroom.setting.application.botId;

/** What the bot replies to a message, now or later. */
function reply(standIn: StandIn, { id, channelId }: Message): Promise<Message> {
  const isReply = (message: Message): boolean => message.replyTo?.id === id;
  return new Promise((resolve) => {
    const stop = standIn.world.changes.subscribe(({ message }) => {
      if (!isReply(message)) return;
      stop();
      resolve(message);
    });
    const earlier = standIn.world.messages(channelId).find(isReply);
    if (earlier !== undefined) resolve(earlier);
  });
}

/** The bot's replies in a channel, after it has dealt with all that was said there: it writes in the order of the questions. */
async function replies(standIn: StandIn, channel: Message['channelId']): Promise<readonly Message[]> {
  const last = standIn.as(newsroom.people.mila).in(channel).send(`<@${bot}> wat kost de brug?`);
  await reply(standIn, last);
  const { messages } = standIn.as(newsroom.people.mila).in(channel);
  return messages.filter(({ authorId, replyTo }) => authorId === bot && replyTo?.id !== last.id);
}

test('a mention is answered in the channel, in the language of the question', async () => {
  const { sam, noor, standIn } = await startTestBot();
  const dutch = await reply(standIn, sam.send(`<@${bot}> wat kost de brug?`));
  expect(textOf(dutch)).toContain('De brug kost twaalf miljoen euro.');
  expect(buttonId(dutch, 'Verwijder')).toBeDefined();
  expect(dutch.pings).toEqual({ users: [], roles: [], everyone: false });

  const english = await reply(standIn, noor.send(`hey <@!${bot}> when is the library open?`));
  expect(textOf(english)).toContain('The library opens at nine in the morning.');
  expect(buttonId(english, 'Remove')).toBeDefined();
});

test('who else is mentioned is no part of the question', async () => {
  const { noor, standIn } = await startTestBot();
  const answer = await reply(standIn, noor.send(`<@${bot}> wat kost de brug? cc <@${newsroom.people.sam.id}>`));
  expect(textOf(answer)).toContain('wat kost de brug? cc');
  expect(textOf(answer)).not.toContain(newsroom.people.sam.id);
});

test('the server’s language is asked for only where the question leaves it open', async () => {
  const { noor, standIn } = await startTestBot();
  const lookUps = () =>
    standIn.log.entries.filter(
      ({ kind, ...entry }) => kind === 'request' && 'path' in entry && entry.path === `/guilds/${home.id}`,
    ).length;
  await reply(standIn, noor.send(`<@${bot}> wat kost de brug?`));
  expect(lookUps()).toBe(0);
  await reply(standIn, noor.send(`<@${bot}>`));
  expect(lookUps()).toBe(1);
});

test('a mention in a language that the bot does not speak is answered in the server’s', async () => {
  const { sam, standIn } = await startTestBot();
  const french = await reply(standIn, sam.send(`<@${bot}> est-ce que vous avez une nouvelle voiture pour la ville ?`));
  expect(textOf(french)).toBe('De artikelen geven daar geen antwoord op.');
});

test('a mention with nothing to it gets a line that helps', async () => {
  const { sam, standIn } = await startTestBot();
  const line = await reply(standIn, sam.send(`<@${bot}>`));
  expect(textOf(line)).toBe('Wat wil je weten? Stel je vraag in een zin of een paar woorden.');
});

test('what cannot be answered is one line, as everyone sees it', async () => {
  const { noor, standIn } = await startTestBot();
  const declined = await reply(standIn, noor.send(`<@${bot}> wat wordt het weer morgen?`));
  expect(textOf(declined).split('\n')).toHaveLength(1);
  expect(buttonsOf(declined)).toEqual([]);
  const tooLong = await reply(standIn, noor.send(`<@${bot}> ${'en dan '.repeat(50)}?`));
  expect(textOf(tooLong)).toMatch(/^Je vraag is \d+ tekens lang/);
});

test('a reply to the bot is answered where there is an answer; thanks are left alone', async () => {
  const { noor, standIn } = await startTestBot();
  const first = await reply(standIn, noor.send(`<@${bot}> wat kost de brug?`));
  const next = await reply(standIn, noor.send('en wie mag over de brug?', { to: first }));
  expect(textOf(next)).toContain('Alleen voetgangers en fietsers mogen over de brug.');
  const thanks = noor.send('dankjewel!', { to: first });
  const all = await replies(standIn, thanks.channelId);
  expect(all.map(({ replyTo }) => replyTo?.id)).not.toContain(thanks.id);
});

test('what is not said to the bot is left alone', async () => {
  const { noor, standIn } = await startTestBot();
  const { channelId } = noor.send('wat kost de brug?');
  noor.send('@everyone wat kost de brug?');
  noor.send(`<@${newsroom.people.sam.id}> wat kost de brug?`);
  expect(await replies(standIn, channelId)).toEqual([]);
});

test('a mention is answered once, though Discord delivers it twice', async () => {
  const { noor, standIn } = await startTestBot();
  const asked = noor.send(`<@${bot}> wat kost de brug?`);
  standIn.gateway.repeatLast('MESSAGE_CREATE');
  await reply(standIn, asked);
  expect(await replies(standIn, asked.channelId)).toHaveLength(1);
});

test('a reply carries a nonce of its question, so that sending it twice writes it once', async () => {
  const { noor, standIn } = await startTestBot();
  const asked = noor.send(`<@${bot}> wat kost de brug?`);
  expect((await reply(standIn, asked)).nonce).toBe(asked.id);
});

test('an error of ours is one generic line', async () => {
  const fault = () => {
    throw new Error('secret of the machine room');
  };
  const { noor, standIn, lines } = await startTestBot({ libraryFor: fault });
  const line = await reply(standIn, noor.send(`<@${bot}> wat kost de brug?`));
  expect(textOf(line)).toMatch(/^Sorry, er ging bij mij iets mis\./);
  expect(textOf(line)).not.toContain('machine room');
  expect(lines.join('')).toContain('secret of the machine room');
  expect(lines.join('')).not.toContain('wat kost de brug');
});

test('the buttons of a reply to a mention are the asker’s', async () => {
  const { noor, sam, standIn } = await startTestBot();
  const answer = await reply(standIn, noor.send(`<@${bot}> wat kost de brug?`));
  const refused = await sam.press(answer, buttonId(answer, 'Verwijder')).answered();
  expect(textOf(refused.message)).toContain('Only the person who asked');
  await noor.press(answer, buttonId(answer, 'Verwijder')).answered();
  expect(noor.messages.map(({ id }) => id)).not.toContain(answer.id);
});

test('where the bot may not write, it says so in its log and nowhere else', async () => {
  const muted = { ...home, appPermissions: PermissionFlagsBits.ViewChannel };
  const standIn = await startTestStandIn({ world: { ...newsroom.setting, guilds: [muted] } });
  const { noor, bot: muteBot, lines } = await startTestBot({ standIn });
  noor.send(`<@${bot}> wat kost de brug?`);
  // Later on the same way: when this is answered, the mention has been received.
  await noor.slash('help').answered();
  await muteBot.close();
  expect(lines.join('')).toContain('may not reply in this channel');
});

test('a direct message is a question, all of it', async () => {
  const { noor, standIn } = await startTestBot();
  const direct = noor.inDirectMessages();
  const answer = await reply(standIn, direct.send('Wie mag over de brug?'));
  expect(textOf(answer)).toContain('Alleen voetgangers en fietsers mogen over de brug.');
  const turned = await direct.press(answer, buttonId(answer, 'Meer passages')).answered();
  expect(turned.message.id).toBe(answer.id);
});

test('in a direct message, where nobody else sees it, a declined question comes with others to ask', async () => {
  const { sam, standIn } = await startTestBot();
  const direct = sam.inDirectMessages();
  const declined = await reply(standIn, direct.send('Will it rain tomorrow?'));
  expect(buttonId(declined, 'When is the library open?')).toBeDefined();
});

test('commands work in direct messages as well', async () => {
  const { sam } = await startTestBot();
  const { message } = await sam.inDirectMessages().slash('ask', { question: 'When is the library open?' }).answered();
  expect(textOf(message)).toContain('The library opens at nine in the morning.');
});
