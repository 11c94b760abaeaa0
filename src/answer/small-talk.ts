/**
 * Lines that are no question to an article: a greeting, thanks, a question to the bot about itself, an instruction to it.
 * Each pattern has to fit the whole line or, for instructions, its opening; a question that merely begins with a greeting
 * goes on to be answered.
 */
const GREETING =
  /^(hallo|hoi|hey|hé|hi|hello|hiya|yo|dag|goede?(morgen|middag|navond)|good (morning|afternoon|evening)|dank je( wel)?|bedankt|thanks?( you)?|thx|doei|bye|tot ziens|oke?|okay|lol|haha+)[\s!,.:)?]*((daar|allemaal|bot|there|everyone|vraagbaak)[\s!,.:)?]*)?$/iu;
const ABOUT_THE_BOT =
  /^((hé|hey|hoi|hi|hallo|hello)[\s,!]+)?(wie (ben|bent) (je|jij|u)|wat (ben|bent|kun|kan) (je|jij|u)|hoe gaat het|hoe (heet|oud ben) (je|jij)|who are you|what are you|how are you|what can you do|what('s| is) your name|how old are you|are you (a |an )?(bot|robot|ai|human|real)|ben (je|jij) (een )?(bot|robot|mens|echt))(?!\p{L}).{0,20}$/iu;
const INSTRUCTION =
  /(?<!\p{L})((negeer|vergeet|ignore|forget|disregard)\s.{0,40}(instructies?|opdrachten|regels|instructions?|prompts?|rules)|system\s?prompt|systeemprompt|jailbreak|(you are|je bent|jij bent) (now|nu|voortaan)|(act|gedraag je|doe je voor) (as|als)(?!\p{L})|pretend (to be|you are)|doe alsof je|(print|reveal|toon|onthul|show)\s.{0,30}(token|wachtwoord|password|api[- ]?key|instructions|instructies))/iu;

/** Whether a line is small talk or an instruction to the bot, which no article answers. */
export function isSmallTalk(line: string): boolean {
  const trimmed = line.trim();
  return GREETING.test(trimmed) || ABOUT_THE_BOT.test(trimmed) || INSTRUCTION.test(trimmed);
}
