import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import type { ShownAuthor, ShownMessage } from '../../protocol/shown-message.ts';
import { messageComponent } from '../../rules/components.ts';
import kinds from './kinds.json';
import real from './real-messages.json';

const BOT: ShownAuthor = { id: '9', name: 'Vraagbaak', isBot: true };
const NOOR: ShownAuthor = { id: '1', name: 'Noor', isBot: false };
const SAM: ShownAuthor = { id: '2', name: 'Sam', isBot: false };
const LONG: ShownAuthor = { id: '3', name: 'Éloïse van den Berg-Wolthuis', isBot: false };

const MINUTE = 60_000;
const CHART = 'http://127.0.0.1:3000/attachments/1/2/chart.png?ex=1&is=1&hm=1&';
const DATA = 'http://127.0.0.1:3000/attachments/1/2/vraagbaak-gegevens-van-noor.json';

const MARKS = `# Kop één
## Kop twee
### Kop drie
**vet**, *cursief*, __onderstreept__, ~~doorgehaald~~, \`code\` en ||een geheim||. <@1> <@999> <@&11> <#21> @here </vraag:1> :smile: <t:1795743975:f>
> Een citaat over
> twee regels
-# Bron › ¶ 3
- één
- twee
  - twee en een half
1. eerst
2. dan
\`\`\`ts
const antwoord = 42;
\`\`\`
Daarna een [link](https://example.com/pad?x=1), https://example.com/een/heel/lang/adres/dat/niet/past/en/nog/verder/gaat/zonder/einde en [geen link](javascript:alert(1)).

||Een lang geheim, dat over meer dan één regel gaat, om te zien of het ook dan netjes blijft staan en niets verraadt.||`;

const NAUGHTY = `<script>alert(1)</script> "><img src=x onerror=alert(1)> \${7*7} {{constructor}}
Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${'lang'.repeat(40)}
‮links naar rechts‬ Ｆｕｌｌｗｉｄｔｈ 田中さん مرحبا بالعالم
Z̸̢̛͍̮͖͔̣̼͔̓̈́̊̈́͂̍̏͐͘͝a̴̧̨̡̛̳̘̘͍͉̎̓̒̌̈́͗̕͝͝l̸̨̧̢͔̩̗̭͓̈́̆̂́̃͊͗̕͠͝g̶̢̧̛͍̝̜͚͙̑̀̈́̏̎̀͂̕͝͠o̵̡̨̧̞̮̹̺̲̽̌̃̀̈́͋͘͝͝͠`;

/** One message of each kind, oldest first; `now` is milliseconds since the epoch. */
export function specimenMessages(now: number): readonly ShownMessage[] {
  const from = (author: ShownAuthor, said: Partial<ShownMessage>): Partial<ShownMessage> => ({ author, ...said });
  const bot = (components: unknown, said: Partial<ShownMessage> = {}): Partial<ShownMessage> =>
    from(BOT, { components: parsed(components), ...said });
  const asked = (by: ShownAuthor, name: string) => ({ command: { by, name } });
  const answer = bot(real.answer, asked(NOOR, '/vraag'));

  const all: readonly Partial<ShownMessage>[] = [
    from(NOOR, { content: 'Heeft iemand gelezen hoe het zit met Noord-Korea?', createdAt: now - 3000 * MINUTE }),
    from(SAM, { content: 'Ask the bot!', createdAt: now - 1500 * MINUTE }),
    from(SAM, { content: 'It knows every article.', createdAt: now - 1499 * MINUTE, edited: true }),
    answer,
    bot(real.answerInEnglish, { ...asked(SAM, '/ask'), edited: true }),
    bot(real.declined, { ...asked(NOOR, '/vraag'), ephemeral: true }),
    from(NOOR, {
      content: 'Dank je!',
      replyTo: { id: '4', author: BOT, text: '**Hoeveel soldaten** ||stuurde|| <@1>?' },
    }),
    bot(real.articles, { ...asked(NOOR, '/artikelen'), ephemeral: true }),
    bot(real.help, { ...asked(SAM, '/help'), ephemeral: true }),
    bot(real.summary, asked(NOOR, '/samenvatting')),
    bot(real.privacy, { ...asked(LONG, '/privacy'), ephemeral: true }),
    bot(real.settings, { ...asked(NOOR, '/instellingen'), ephemeral: true }),
    bot(real.insights, { ...asked(NOOR, '/inzichten'), ephemeral: true }),
    bot(kinds.buttons),
    bot(kinds.menus),
    bot(kinds.media, {
      files: [
        file('chart.png', CHART, 1919, 'Zes staven, de vierde de hoogste'),
        file('gegevens-van-noor.json', DATA, 45_678, null),
      ],
    }),
    bot(kinds.layout),
    from(LONG, { content: MARKS }),
    from(SAM, { content: NAUGHTY }),
    from(BOT, { thinking: true, ...asked(SAM, '/ask') }),
  ];
  return all.map((said, index) => ({ ...blank(index + 1, now - (all.length - index) * MINUTE), ...said }));
}

function blank(id: number, createdAt: number): ShownMessage {
  return {
    id: String(id),
    channelId: '21',
    author: BOT,
    content: '',
    components: [],
    files: [],
    ephemeral: false,
    thinking: false,
    createdAt,
    edited: false,
    replyTo: null,
    command: null,
  };
}

function file(name: string, url: string, size: number, description: string | null): ShownMessage['files'][number] {
  return { name, url, size, description, contentType: null };
}

function parsed(components: unknown): readonly APIMessageTopLevelComponent[] {
  return z.array(messageComponent).parse(components);
}
