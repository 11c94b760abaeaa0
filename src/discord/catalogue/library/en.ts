import { inlineText } from '../../markdown/inline-text.ts';
import { formatsOf } from '../formats.ts';
import type { LibraryTexts } from './library-texts.ts';
import { noticeText } from './notice-en.ts';

const { counted } = formatsOf('en-GB');
const articles = (count: number): string => counted(count, 'article', 'articles');

export const library: LibraryTexts = {
  draft: {
    head: 'Draft · only you see this',
    begins: 'How it begins',
    leftOut: 'Left out',
    leftOutKind: (kind) =>
      ({
        navigation: 'Navigation',
        'cookie-notice': 'Cookie notice',
        caption: 'Captions',
        sharing: 'Share buttons',
        related: 'Read also',
        advertisement: 'Advertising',
        comments: 'Comments',
        footer: 'Footer',
        'page-furniture': 'Headers and page numbers',
        other: 'Other',
      })[kind],
    moreLeftOut: (count) => `and ${count} more`,
    replaces: (title) => `You already have this page: publishing makes this the new version of **${title}**.`,
    missing: {
      title: 'I couldn’t find a **title**. Fill it in with *Correct*; then you can publish.',
      language: 'I couldn’t tell which **language** this is. Fill it in with *Correct*; then you can publish.',
    },
    publish: 'Publish',
    correct: 'Correct',
    cancel: 'Cancel',
    cancelled: 'Cancelled: nothing has been added.',
  },
  published: {
    added: (title) => `**${title}** is published.`,
    replaced: (title) => `**${title}** has a new version. Answers quote it from now on.`,
    ask: 'Ask it something with `/ask`, or try one of these:',
    open: 'Manage article',
  },
  stage: (stage) => ({ fetching: 'Fetching it …', reading: 'Got it. Reading it …' })[stage],
  progress: (done, all) => `Reading addresses again: ${done} of ${all} …`,
  list: {
    title: 'Articles of this server',
    removedTitle: 'Removed articles',
    none: 'This server has no articles of its own yet. Add one with `/library add`: give an address or a file, or leave both out to paste a text.',
    noneRemoved: 'There are no removed articles that can be brought back.',
    choose: 'Choose an article to manage',
    chooseRemoved: 'Choose an article to bring back',
    showRemoved: 'Removed articles',
    showServed: 'Back to the articles',
    changed: (when) => `changed ${when}`,
    removed: (when) => `removed ${when}`,
    waiting: 'a new text waits for you',
    failed: 'its address could not be read',
    kept: 'not for everyone',
  },
  stored: {
    version: (number, when) => `version ${number}, ${when}`,
    looked: (when) => `Its address was last read ${when}.`,
    neverLooked: 'Its address has not been read again yet.',
    failed: (when) => `Its address could not be read ${when}. Read it again to see why.`,
    waiting: 'Its address has a **new text**, which waits for you.',
    everyone: 'Everyone in this server can ask it.',
    keptTo: (channels, roles) =>
      roles === ''
        ? `Only in ${channels}.`
        : `Only for people with ${roles}${channels === '' ? '' : `, in ${channels}`}.`,
    removed: 'Removed: members can’t ask it.',
    saved: 'Saved.',
    opening: {
      asksToOpen: 'That lets more people see this article. Is that right?',
      now: 'Now',
      then: 'Then',
      open: 'Yes, open it up',
      keep: 'No, leave it as it is',
    },
    edit: 'Edit',
    history: 'History',
    refresh: 'Read address again',
    remove: 'Remove',
    restore: 'Bring back',
    undo: 'Undo',
    seeChange: 'See the new text',
    back: 'All articles',
  },
  removed: (title) =>
    `**${title}** has been removed: members can’t ask it any more. You can bring it back for 30 days.`,
  restored: (title) => `**${title}** is back.`,
  change: {
    waits: (number) => `A new text, which would become version ${number}`,
    of: (number) => `What version ${number} changed`,
    back: (number) => `What changes if you go back to version ${number}`,
    takenOver: (number) => `New text taken over as version ${number}`,
    first: (number) => `Version ${number}, the first`,
    counts: ({ added, removed, changed, headings }) =>
      [
        ...(added > 0 ? [`${counted(added, 'paragraph', 'paragraphs')} added`] : []),
        ...(removed > 0 ? [`${counted(removed, 'paragraph', 'paragraphs')} removed`] : []),
        ...(changed > 0 ? [`${counted(changed, 'paragraph', 'paragraphs')} changed`] : []),
        ...(headings > 0 ? [`${counted(headings, 'heading', 'headings')} different`] : []),
      ].join(' · '),
    none: 'No paragraph or heading differs: only the title, the language or the questions do.',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    heading: 'heading',
    inFile: 'It’s too long to show here: the file has all of it.',
    file: 'All changes, paragraph by paragraph',
    take: 'Take over',
    drop: 'Drop',
    rollback: 'Go back to this version',
    isCurrent: 'in use now',
    taken: (title) => `The new text of **${title}** has been taken over. Answers quote it from now on.`,
    dropped: (title) => `The new text of **${title}** has been dropped; nothing has changed.`,
  },
  history: {
    title: 'Versions',
    current: 'in use now',
    choose: 'See what a version changed',
    origin: (origin) => {
      switch (origin.kind) {
        case 'url':
          return 'added from an address';
        case 'file':
          return `from the file ${inlineText(origin.name, 60)}`;
        case 'paste':
          return 'pasted';
        case 'edit':
          return 'title or language edited';
        case 'questions':
          return 'a question added';
        case 'refresh':
          return 'address read again';
        case 'rollback':
          return `back to version ${origin.number}`;
        case 'import':
          return 'imported';
        default:
          return origin satisfies never;
      }
    },
    schedule: 'automatically',
    version: (number) => `Version ${number}`,
    rolledBack: (title, to, number) => `**${title}** is back to version ${to}, which is now version ${number}.`,
  },
  refreshed: {
    unchanged: (title) => `**${title}** hasn’t changed at its address.`,
    counts: ({ unchanged, waiting, taken, failed }) =>
      [
        ...(unchanged > 0 || waiting + taken + failed === 0 ? [`${articles(unchanged)} unchanged`] : []),
        ...(waiting > 0 ? [`${waiting} with a new text that waits for you`] : []),
        ...(taken > 0 ? [`${taken} with a new text, taken over`] : []),
        ...(failed > 0 ? [`${failed} that could not be read`] : []),
      ].join(' · '),
    failed: (title, why) => `**${title}**: ${why}`,
    left: (count, seconds) =>
      `${articles(count)} not read yet: that’s enough fetching for now. Try again in ${counted(seconds, 'second', 'seconds')}.`,
    none: 'None of this server’s articles came from an address.',
  },
  log: {
    title: 'Who did what',
    none: 'Nobody has done anything yet.',
    older: 'Older',
    newest: 'Newest',
    action: (action) =>
      ({
        add: 'added',
        edit: 'edited title or language of',
        questions: 'added a question to',
        refresh: 'took over a new text of',
        rollback: 'went back to an earlier version of',
        import: 'imported',
        remove: 'removed',
        restore: 'brought back',
        audience: 'changed who sees',
        settings: 'changed the settings',
        dismiss: 'dismissed questions asked in vain',
      })[action],
  },
  modal: {
    paste: 'Paste an article',
    pasteTitle: 'Title',
    text: (part) => (part === 1 ? 'Text' : `Text, part ${part}`),
    textHint: 'Longer than one field? Go on in the next. More than that goes by file.',
    correct: 'Correct the draft',
    edit: 'Edit the article',
    titleField: 'Title',
    language: 'Language',
    languageHint: 'Its name or code: Dutch, nl, English, en-GB …',
    channels: 'Only in these channels',
    channelsHint: 'Leave empty for every channel. Threads count as their channel.',
    roles: 'Only for these roles',
    rolesHint: 'Leave empty for everyone.',
  },
  notice: noticeText,
};
