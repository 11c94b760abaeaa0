import type { PlaygroundPage } from './playground-page.ts';

interface State {
  readonly name: string;
  readonly reach: (at: PlaygroundPage) => Promise<void>;
}

/** What can be seen of the page, each as it is reached from the one before it. */
export const STATES: readonly State[] = [
  {
    name: 'the first screen',
    reach: async (at) => {
      await at.page.getByRole('heading', { name: 'Vraag het de artikelen' }).waitFor();
    },
  },
  {
    name: 'an answer',
    reach: async (at) => {
      await at.ask('Wat moet de internationale gemeenschap doen?');
      await at.newest('afschrikking');
      await at.sent();
      await at.focused(at.box);
    },
  },
  {
    name: 'a declined question',
    reach: async (at) => {
      await at.ask('Wie won het WK voetbal in 1974?');
      await at.newest('De artikelen geven daar geen antwoord op.');
      await at.sent();
      await at.focused(at.box);
    },
  },
  {
    name: 'a message’s menu',
    reach: async (at) => {
      await at.messages.first().focus();
      await at.page.keyboard.press('Shift+F10');
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the list of commands',
    reach: async (at) => {
      await at.page.keyboard.press('Escape');
      await at.box.pressSequentially('/');
      await at.option('/vraag').waitFor();
    },
  },
  {
    name: 'a command’s options',
    reach: async (at) => {
      await at.box.fill('');
      await at.openCommand('/samenvatting');
      await at.option('artikel').first().waitFor();
    },
  },
  {
    name: 'a command’s form',
    reach: async (at) => {
      await at.addOption(at.page.getByRole('form'), 'artikel');
      await at.option('Oplevende').waitFor();
    },
  },
  {
    name: 'a form',
    reach: async (at) => {
      for (let press = 0; press < 3; press += 1) await at.page.keyboard.press('Escape');
      await at.box.waitFor();
      await at.button('Vraag verder', at.messages.first()).click();
      await at.focused(at.modal.getByRole('textbox'));
    },
  },
  ...['Artikelen', 'Uitleg', 'Verkeer'].map((panel) => ({
    name: `the panel ${panel}`,
    reach: async (at: PlaygroundPage) => {
      if (await at.modal.isVisible()) await at.page.keyboard.press('Escape');
      if (await at.panel.isVisible()) await at.button('Sluiten', at.panel).click();
      await at.button(panel).click();
      await at.panel.waitFor();
    },
  })),
];

/** On a narrow window, after the last of them. */
export const CHANNELS_SHOWN: State = {
  name: 'the channels',
  reach: async (at) => {
    await at.button('Sluiten', at.panel).click();
    await at.button('Kanalen tonen').click();
    await at.focused(at.button('algemeen'));
  },
};
