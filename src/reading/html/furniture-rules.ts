import type { LeftOutKind } from '../read-article.ts';

/** What stands around an article, told by the words that pages use for it in `class` and `id`. */
export interface FurnitureRule {
  readonly kind: LeftOutKind;
  /** Matched against `namesOf` an element. */
  readonly names: RegExp;
}

const whole = (words: string): RegExp => new RegExp(`-(?:${words})-`);

/**
 * By the names that hold across sites and content systems (WordPress, Drupal, the Dutch press and government), not those of one
 * site. They were chosen by reading what they dropped from some fifty real pages, not measured one by one. `teaser`, `intro`,
 * `banner`, `meta`, `info`, `content` and `widget` are absent: articles are called that.
 */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    kind: 'cookie-notice',
    names: whole(
      'cookies?|cookie-?(?:bar|banner|consent|notice|law|wall|melding)|consent|gdpr|ccpa|onetrust|cookiebot|didomi|cmp|privacy-?(?:gate|banner)',
    ),
  },
  {
    kind: 'advertisement',
    names: whole(
      'ads?|advert|adverts|advertisement|advertentie|advertising|adsbygoogle|ad-?(?:slot|unit|container|wrapper)|dfp|sponsored|promoted|anzeige|werbung',
    ),
  },
  {
    kind: 'sharing',
    names: whole(
      'share|shares|sharing|share-?(?:bar|buttons?|tools|links)|social-?(?:share|sharing|links|icons|media|buttons?)|socials|sharedaddy|addtoany|addthis|sd-sharing|deel|delen|shariff',
    ),
  },
  {
    kind: 'related',
    names: whole(
      'related(?:-?(?:articles?|posts?|content|stories|links|news|topics?|entries))?|jp-relatedposts|yarpp|recommended|recommendations?|read-?(?:more|next|also)|more-?(?:on|from|news|stories)|lees-?(?:ook|meer|verder)|gerelateerd(?:e-artikelen)?|also-?read|taboola|outbrain|trending|most-?(?:read|popular)|popular-?posts|meest-?gelezen|up-?next|next-?article|prev-?next|post-?(?:navigation|nav)|nav-?links|nextprev',
    ),
  },
  {
    kind: 'comments',
    names: whole(
      'comments?|comment-?(?:list|form|section|area|count|link|respond)|commentlist|respond|disqus(?:-thread)?|reacties|reactie-?formulier|kommentare',
    ),
  },
  {
    kind: 'navigation',
    names: whole(
      'breadcrumbs?|navbox|vertical-navbox|mw-editsection|kruimelpad|broodkruimels?|pagination|pager|paginering|skip-?links?|menu|main-?nav|navbar|navigation|toc|table-of-contents|inhoudsopgave|jump-?links|anchor-?links',
    ),
  },
  {
    kind: 'caption',
    names: whole(
      'caption|captions|caption-?text|(?:image|photo|img|media|gallery|picture|foto)-?(?:caption|credits?|text|description|bijschrift)|wp-caption-(?:text|dd)|bijschrift|fotobijschrift|photo-?by|image-?source|copyright|imagecopyright|fotocredit',
    ),
  },
  {
    kind: 'page-furniture',
    names: whole(
      'by-?lines?|author-?(?:bio|box|info|card|name|description|profile|block|details)|about-(?:the-)?author|post-?author|article-?author|authors?|auteur|(?:post|entry|article|story)-?(?:meta|date|tags|footer|info-bar|categories)|dateline-?date|time-?stamp|pub(?:lish(?:ed)?)?-?date|date-?published|posted-?on|meta-?data|reading-?time|read-?time|leestijd|tags|tag-?(?:list|links|cloud)|post-?tags|keywords|trefwoorden|newsletter|nieuwsbrief|subscribe|subscription|sign-?up|print-?(?:link|button)|toolbar|tool-?bar|rating|ratings|voting|feedback|was-this-helpful|report-error|donate|donation|support-us|paywall-?(?:promo|offer)|visually-hidden',
    ),
  },
];

/** A tag or a role that says by itself what an element is. */
export interface FurnitureTag {
  readonly kind: LeftOutKind;
  readonly tags: readonly string[];
  readonly roles: readonly string[];
}

/** `aside` is absent: it is left to what the text in it is. A `<footer>` is the page's only right below the body. */
export const FURNITURE_TAGS: readonly FurnitureTag[] = [
  { kind: 'navigation', tags: ['NAV', 'MENU'], roles: ['navigation', 'search', 'menu', 'menubar', 'tablist'] },
  { kind: 'cookie-notice', tags: ['DIALOG'], roles: ['dialog', 'alertdialog'] },
  { kind: 'footer', tags: ['BODY>FOOTER'], roles: ['contentinfo'] },
  { kind: 'caption', tags: ['FIGCAPTION'], roles: [] },
  { kind: 'page-furniture', tags: ['BUTTON', 'ADDRESS'], roles: ['toolbar', 'button'] },
];
