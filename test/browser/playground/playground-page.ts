import type { Locator, Page } from 'playwright-core';

/** The page of the playground as its user handles it: by names and roles, in Dutch or in English. */
export class PlaygroundPage {
  readonly page: Page;
  /** Where messages are typed. */
  readonly box: Locator;
  /** The channel's messages. */
  readonly log: Locator;
  readonly messages: Locator;
  readonly modal: Locator;
  /** What is beside the chat. */
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('textbox', { name: /^(Stuur bericht naar|Message) / });
    this.log = page.getByRole('log');
    this.messages = this.log.getByRole('article');
    this.modal = page.getByRole('dialog');
    this.panel = page.getByRole('complementary');
  }

  /** The newest message, once it says this. */
  async newest(text: string | RegExp): Promise<Locator> {
    const message = this.messages.filter({ hasText: text }).last();
    await message.waitFor();
    return message;
  }

  /** A button of the whole page, or of a part of it. */
  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  /**
   * Presses Enter on a button once it is enabled: while the bot's reply to one is on its way, that one and its neighbours take
   * no key.
   */
  async pressButton(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true, disabled: false }).press('Enter');
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  /** Types a plain message and sends it. */
  async say(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
  }

  /** Opens a command by its name and waits for its form. */
  async openCommand(name: string): Promise<Locator> {
    await this.box.click();
    await this.box.pressSequentially(name);
    await this.option(name).first().waitFor();
    await this.page.keyboard.press('Enter');
    const form = this.page.getByRole('form', { name });
    await form.waitFor();
    return form;
  }

  /** Puts a question to the command for it, typed as a whole. */
  async ask(question: string, command = '/vraag'): Promise<void> {
    const form = await this.openCommand(command);
    await form.getByRole('combobox').first().fill(question);
    await form.getByRole('combobox').first().press('Enter');
  }

  /** Adds one of a command's other options, as one does by keyboard. */
  async addOption(form: Locator, name: string): Promise<void> {
    const more = form.getByRole('button', { name: /^\+\d/ });
    if (await more.isVisible()) await more.press('ArrowDown');
    const search = form.getByRole('combobox', { name: /^(Kies een optie|Choose an option)$/ });
    await search.fill(name);
    await search.press('Enter');
    await search.waitFor({ state: 'detached' });
  }

  /** Waits until no command is on its way to the bot. */
  async sent(): Promise<void> {
    await this.page.locator('.sending').waitFor({ state: 'detached' });
  }

  /** Waits until it has the focus. */
  async focused(control: Locator): Promise<void> {
    await control.and(this.page.locator(':focus')).waitFor();
  }

  /** Opens the menu of a message and does that. */
  async doWith(message: Locator, item: string): Promise<void> {
    await message.focus();
    await this.page.keyboard.press('Shift+F10');
    await message.getByRole('menuitem', { name: item }).press('Enter');
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: place }).click();
  }

  /** Becomes the person of that name, or takes that language or theme. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).check();
  }
}
