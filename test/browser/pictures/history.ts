import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../../src/playground/driver.ts';
import type { StandIn } from '../../../src/playground/stand-in.ts';
import { buttonsOf, menusOf } from '../../../src/playground/world/controls.ts';
import { newsroom } from '../../../src/playground/world/newsroom.ts';
import type { Message } from '../../../src/playground/world/message.ts';
import { PICTURED } from './pictured-time.ts';

const NAME = 'market-square.html';
const DAY = 86_400_000;
const MINUTE = 60_000;
/** How often is asked on each day before, the longest ago first: weekends are quiet. */
const ASKED = [2, 3, 1, 4, 3, 0, 1, 4, 5, 3, 6, 4, 1, 2, 6, 5, 8, 6, 7, 2, 3];

/** What members ask of the square, in turn; what the articles do not tell comes back in other words. */
const QUESTIONS = [
  'where can I park on saturday',
  'what does the new square cost',
  'is there wifi on the square?',
  'when are the trees planted',
  'who pays for it',
  'Is there wifi on the square',
  'until when do cars drive there',
  'may dogs off the lead in the park?',
  'how many trees',
  'who plays at the opening?',
  'what does the alderwoman say',
];
/** Every how many questions somebody finds the answer helpful. */
const EVERY_HELPFUL = 3;

/** The article as a file, as a moderator has it. */
export function marketSquare(): { readonly name: string; readonly bytes: Buffer } {
  return { name: NAME, bytes: readFileSync(join(import.meta.dirname, 'articles', NAME)) };
}

/** A moderator who speaks English. */
function moderator(standIn: StandIn): Actor {
  return standIn.as(newsroom.people.mila).speaking('en-GB');
}

/** Has the article published. */
export async function publish(standIn: StandIn): Promise<void> {
  const mila = moderator(standIn);
  const adding = mila.slash('library add', { file: marketSquare() });
  const drafted = (): Message | undefined =>
    adding.messages.find((message) => labels(message).some(([label]) => label === 'Publish'));
  await adding.until(() => drafted() !== undefined);
  const draft = drafted();
  if (draft === undefined) throw new Error('a draft');
  await mila.press(draft, buttonId(draft, 'Publish')).answered();
}

/** Has the text of questions kept. */
export async function keepQuestions(standIn: StandIn): Promise<void> {
  const mila = moderator(standIn);
  const { message } = await mila.slash('settings').answered();
  for (const { custom_id, options } of menusOf(message)) {
    const kept = options.find(({ label }) => label.startsWith('Text of questions: kept'));
    if (kept !== undefined) await mila.select(message, custom_id, [kept.value]).answered();
  }
}

/** Three weeks in which members asked, and some found it helpful. */
export async function threeWeeks(standIn: StandIn, setTime: (at: number) => void): Promise<void> {
  const sam = standIn.as(newsroom.people.sam);
  let asked = 0;
  for (const [day, times] of ASKED.entries()) {
    for (let time = 0; time < times; time++) {
      setTime(PICTURED - (ASKED.length - day) * DAY + time * MINUTE);
      const question = QUESTIONS[asked % QUESTIONS.length] ?? '';
      const { message } = await sam.slash('ask', { question, private: true }).answered();
      asked++;
      const answered = labels(message).some(([label]) => label === 'Helpful');
      if (asked % EVERY_HELPFUL !== 0 || !answered) continue;
      await sam.press(message, buttonId(message, 'Helpful')).answered();
    }
  }
}

function labels(message: Message): readonly (readonly [label: string, id: string])[] {
  return buttonsOf(message).map((button) => ['label' in button ? (button.label ?? '') : '', button.custom_id]);
}

function buttonId(message: Message, label: string): string {
  const [, id] = labels(message).find(([named]) => named === label) ?? [];
  if (id === undefined) throw new Error(`a button ${label}`);
  return id;
}
