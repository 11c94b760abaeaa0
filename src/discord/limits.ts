/**
 * Discord's limits that this bot meets, and the few of its own. Where a length is Discord's, it is counted in UTF-16 units:
 * Discord does not say what it counts, and no other way of counting gives more.
 *
 * Sources are pages of Discord's developer documentation (August 2026) and its OpenAPI description.
 */

/** Components in one message, nested ones and accessories included. `components/reference`, change log 2025-04-29. */
export const MESSAGE_COMPONENTS = 40;
/** All text displays of one message together. Discord's documentation, pull request 8562: "subject to change". */
export const MESSAGE_CHARACTERS = 4000;
/** Buttons in one action row; a select menu takes a whole row. `components/reference`, Action Row. */
export const ROW_BUTTONS = 5;
/** Ids that a message gives its components are 32-bit; 0 stands for none. `components/reference`, Anatomy. */
export const MAX_COMPONENT_ID = 2 ** 31 - 1;
/** `components/reference`, Custom ID. */
export const CUSTOM_ID_LENGTH = 100;
/** `components/reference`, Button. */
export const BUTTON_LABEL_LENGTH = 80;
/** Address of a link button. `components/reference`, Button. */
export const URL_LENGTH = 512;
/** `components/reference`, String Select. */
export const SELECT_OPTIONS = 25;
/** Label, description and value of an option. `components/reference`, Select Option Structure. */
export const SELECT_OPTION_LENGTH = 100;
/** `components/reference`, String Select. */
export const SELECT_PLACEHOLDER_LENGTH = 150;
/** Files of one message. Discord's OpenAPI description. */
export const ATTACHMENTS = 10;
/** What a file shows, for those who cannot see it. `resources/message`, Attachment. */
export const ATTACHMENT_DESCRIPTION_LENGTH = 1024;
/** `components/reference`, Media Gallery. */
export const GALLERY_ITEMS = 10;
/** `interactions/receiving-and-responding`, Modal. */
export const MODAL_TITLE_LENGTH = 45;
/** Top-level components of a modal. `interactions/receiving-and-responding`, Modal. */
export const MODAL_COMPONENTS = 5;
/** Text that may be asked for in a modal's field. `components/reference`, Text Input. */
export const FIELD_INPUT_LENGTH = 4000;
/** Label of a modal's field. `components/reference`, Label. */
export const FIELD_LABEL_LENGTH = 45;
/** `components/reference`, Label. */
export const FIELD_DESCRIPTION_LENGTH = 100;
/** Choices that one autocompletion offers. `interactions/receiving-and-responding`, Autocomplete. */
export const AUTOCOMPLETE_CHOICES = 25;
/** Name of a choice, and its value when that is a string. `interactions/application-commands`, Option Choice. */
export const CHOICE_LENGTH = 100;
/** Name of a command or an option, in every language. `interactions/application-commands`, Naming. */
export const COMMAND_NAME_LENGTH = 32;
/** `interactions/application-commands`, Application Command Structure. */
export const COMMAND_DESCRIPTION_LENGTH = 100;

/** Ours: the longest question, in UTF-16 units. Room for three sentences; a longer one is rarely a question. */
export const QUESTION_LENGTH = 300;

/** Ours: the longest address that can be given, in UTF-16 units; browsers and servers take about as much. */
export const URL_INPUT_LENGTH = 2000;
