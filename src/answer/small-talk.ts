/**
 * Lines that are no question to an article: a greeting, thanks, a question to the bot about itself, an order to it. A pattern has
 * to fit the whole line; only an order may go on as it likes. A question that merely begins with a greeting goes on to be
 * answered, and so does one that shares words with these (*Hoe gaat het in Rusland?*).
 */
const CALL = String.raw`(?:(?:hallo|hoi|hey|hé|he|hi|hello|hiya|yo|dag|ok|oke|oké)[\s,!.]+(?:bot[\s,!.]+)?)?`;
const TAIL = String.raw`(?:\s+(?:daar|allemaal|bot|there|everyone|all|vraagbaak|vandaag|today|nou|dan|eigenlijk|zoal|voor mij|for me|jou|je|u|met je|met jou|met u|wel|zeer|very much|a lot|so much))*[\s!,.:;)(?]*`;

const GREETING =
  'hallo|hoi|hey|hé|hi|hello|hiya|yo|dag|goede?(?:morgen|middag|navond)|goede (?:morgen|middag|avond)|good (?:morning|afternoon|evening)|dank (?:je|u)|bedankt|dankjewel|thanks?(?: you)?|thx|ty|doei|bye|tot ziens|goodbye|oke?|oké|okay|lol|haha+|test';
const ABOUT_THE_BOT =
  "wie (?:ben|bent) (?:je|jij|u)|wat (?:ben|bent|kun|kan|doe|doet) (?:je|jij|u)|hoe (?:gaat het|is het|gaat ie)|hoe (?:heet|oud ben) (?:je|jij)|wat is je naam|who (?:are|r) (?:you|u)|what are you|how (?:are|r) (?:you|u)|what can you do|what(?:[’']s| is) your name|how old are you|are you (?:a |an )?(?:bot|robot|ai|human|real)|ben (?:je|jij) (?:een )?(?:bot|robot|mens|echt)";
const TALK = new RegExp(`^${CALL}(?:${GREETING}|${ABOUT_THE_BOT})${TAIL}$`, 'iu');

/** An order to forget orders, or to play a part: at the beginning of a line or of a sentence, as orders stand. */
const OPENS = String.raw`(?:^|[.!?:;,\n]\s*|\b(?:please|en|and|now|nu)\s+)`;
const ORDER = new RegExp(
  `${OPENS}(?:(?:negeer|vergeet|ignore|forget|disregard)\\s+(?:(?:all|alle|al|any|je|jouw|uw|your|the|de|previous|prior|vorige|eerdere|above|of|van)\\s+){1,4}(?:instructies?|opdrachten|regels|instructions?|prompts?|rules)|(?:you are|je bent|jij bent)\\s+(?:now|nu|voortaan)|(?:act|gedraag je|doe je voor)\\s+(?:as|als)(?!\\p{L})|pretend (?:to be|you)|doe alsof je|(?:print|reveal|toon|onthul|show|give|geef)\\s+(?:me |us |mij |ons )?(?:your|je|jouw|uw|the|de|het)\\s+(?:token|wachtwoord|password|api[- ]?key|instructions|instructies|system prompt|systeemprompt))`,
  'iu',
);
const INNARDS = /(?<!\p{L})(?:(?:your|je|jouw|uw) (?:system ?prompt|systeemprompt|bot ?token)|jailbreak)(?!\p{L})/iu;

/** Whether a line is small talk or an order to the bot, which no article answers. */
export function isSmallTalk(line: string): boolean {
  const trimmed = line.trim();
  return TALK.test(trimmed) || ORDER.test(trimmed) || INNARDS.test(trimmed);
}
