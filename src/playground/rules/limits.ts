/**
 * Discord's limits, as its documentation gives them: interactions/receiving-and-responding, interactions/application-commands,
 * components/reference, resources/message and resources/channel under https://discord.com/developers/docs/.
 */

/** Milliseconds in which an interaction must be acknowledged. */
export const ACKNOWLEDGE_WITHIN = 3_000;
/** Milliseconds for which an interaction's token allows edits and follow-ups. */
export const TOKEN_LIFE = 15 * 60_000;
/** Follow-ups of one interaction where only the user brought the app. */
export const USER_INSTALL_FOLLOW_UPS = 5;

export const MESSAGE = { content: 2000, embeds: 10, embedText: 6000 } as const;
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
} as const;

/** Components of a message with the flag IS_COMPONENTS_V2, nested ones and accessories counted. */
export const COMPONENTS = {
  total: 40,
  /** UTF-16 units in all text displays of a message together. */
  text: 4000,
  /** Rows of a message without that flag. */
  legacyRows: 5,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  accentColor: 0xffffff,
} as const;

export const ATTACHMENTS = {
  count: 10,
  /** Bytes of one file, without boosts. */
  size: 10 * 1024 * 1024,
  name: 1024,
  description: 1024,
} as const;

export const MODAL = {
  components: 5,
  title: 45,
  label: 45,
  description: 100,
  inputLength: 4000,
  placeholder: 100,
  files: 10,
  fileTypes: 10,
  radioOptions: { min: 2, max: 10 },
  checkboxOptions: { min: 1, max: 10 },
} as const;

export const AUTOCOMPLETE = { choices: 25, name: 100, value: 100 } as const;

export const COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  optionLength: 6000,
  /** Characters of all names, descriptions and values of a command, each in its longest language. */
  total: 8000,
  /** Of each scope: chat input, user and message commands. */
  perScope: { chatInput: 100, user: 15, message: 15 },
} as const;

/** Ids in one list of `allowed_mentions`. */
export const MENTION_IDS = 100;
export const NONCE = 25;
