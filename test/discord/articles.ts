import type { Article } from '../../src/article/article.ts';

interface Draft {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly url?: string;
  /** The first heading may be empty: the lead. */
  readonly sections: readonly { readonly heading: string | null; readonly texts: readonly string[] }[];
}

function article({ slug, title, language, url, sections: drafts }: Draft): Article {
  let number = 0;
  const sections = drafts.map(({ heading, texts }, index) => ({
    index,
    heading,
    passages: texts.map((text) => {
      number += 1;
      return { id: `${slug}#${number}`, slug, number, section: index, form: 'prose' as const, text };
    }),
  }));
  return {
    slug,
    title,
    language,
    source: url === undefined ? null : { name: null, url },
    published: null,
    sections,
    passages: sections.flatMap(({ passages }) => passages),
    questions: [],
  };
}

export const bridge = article({
  slug: 'brug',
  title: 'De nieuwe brug over de Vecht',
  language: 'nl',
  url: 'https://krant.example/brug',
  sections: [
    { heading: null, texts: ['De gemeente bouwt een nieuwe brug over de Vecht. Het werk begint in maart.'] },
    {
      heading: 'Wat kost de brug?',
      texts: [
        'De brug kost twaalf miljoen euro. De provincie betaalt de helft van dat bedrag.',
        'Een tunnel was volgens de wethouder drie keer zo duur geworden.',
      ],
    },
    {
      heading: 'Wie mag over de brug?',
      texts: [
        'Alleen voetgangers en fietsers mogen over de brug. Auto’s blijven de oude weg langs het kasteel nemen.',
        'Hulpdiensten krijgen een sleutel van de paaltjes.',
      ],
    },
  ],
});

export const library = article({
  slug: 'library-hours',
  title: 'The town library stays open on Sundays',
  language: 'en',
  sections: [
    {
      heading: 'When is the library open?',
      texts: ['The library opens at nine in the morning. On Sundays it closes at five in the afternoon.'],
    },
  ],
});
