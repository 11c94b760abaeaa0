import type { ServerSettings } from '../../../library/store/server-settings.ts';
import { formatsOf } from '../formats.ts';
import type { LimitNotice, SettingsTexts } from './settings-texts.ts';

const { counted } = formatsOf('en');

export const en: SettingsTexts = {
  title: 'Settings of this server',
  intro: 'What you choose takes effect at once.',
  saved: 'Saved.',
  answers: '**Answers**',
  channels: 'Where do I answer? Threads count as their channel.',
  everywhere: 'In all channels',
  articles: '**Articles**',
  reports:
    '**Questions asked in vain**\nTo show you in `/insights` what members asked in vain, I have to keep the text of those questions. A code stands in place of the member’s name, and with `/privacy` members can see and erase what is kept about them. The text itself may still tell whose it is: let your members know when you turn this on.',
  curators:
    '**Curators**\nMembers with this role may use `/library`, `/settings`, `/insights` and `/why`, like everyone who can manage the server.',
  noRole: 'No curator role',
  managersOnly: 'Only people who can manage this server can choose the role.',
  choice: (change) => choiceText(change),
  access: (access, role) => {
    switch (access.kind) {
      case 'no-role':
        return 'Once you choose a role, Discord still hides these commands from it. I will tell you then how to show them.';
      case 'allowed':
        return `✓ Discord shows these commands to ${role}.`;
      case 'missing':
        return `⚠ Discord still hides ${access.commands.map((name) => `\`/${name}\``).join(', ')} from ${role}. Only someone who manages the server can change that: go to *Server Settings → Integrations*, choose this bot, then each of these commands, and add the role.`;
      case 'unknown':
        return `I could not see whether Discord shows these commands to ${role}. If it does not: go to *Server Settings → Integrations*, choose this bot, then each command, and add the role.`;
      default:
        return access satisfies never;
    }
  },
};

function choiceText(change: Partial<ServerSettings>): string {
  if (change.language !== undefined) {
    return `Language: ${change.language === null ? 'each member’s own' : { nl: 'Dutch', en: 'English' }[change.language]}`;
  }
  if (change.answers !== undefined) {
    return `Answers: ${{ public: 'everyone sees them', private: 'only the asker sees them' }[change.answers]}`;
  }
  if (change.operatorArticles !== undefined) {
    return `The bot operator’s articles: ${change.operatorArticles ? 'shown' : 'hidden'}`;
  }
  if (change.refresh !== undefined) {
    return `Read addresses again: ${{ off: 'only by hand', daily: 'every day', weekly: 'every week' }[change.refresh]}`;
  }
  if (change.onChange !== undefined) {
    return `A changed text: ${{ wait: 'waits for your approval', 'take-over': 'is taken over at once' }[change.onChange]}`;
  }
  if (change.reports === true) return `Text of questions: kept for ${counted(change.retention ?? 0, 'day', 'days')}`;
  return 'Text of questions: not kept';
}

export function limitNotice(notice: LimitNotice): string {
  switch (notice.kind) {
    case 'not-here':
      return `I answer in ${notice.channels.map((id) => `<#${id}>`).join(', ')} here. Ask me there!`;
    case 'too-many-questions':
      return notice.whose === 'member'
        ? `You are asking faster than I may answer. Try again in ${counted(notice.seconds, 'second', 'seconds')}.`
        : `This server is asking a lot right now. Try again in ${counted(notice.seconds, 'second', 'seconds')}.`;
    case 'not-manager':
      return 'Only people who can manage this server can choose the curator role.';
    default:
      return notice satisfies never;
  }
}
