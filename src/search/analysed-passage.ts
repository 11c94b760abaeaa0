import type { Article, Passage, Section, SidecarQuestion } from '../article/article.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { sentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { analyseText, type AnalysedText, type Learn } from './analysed-text.ts';

export interface AnalysedSentence {
  readonly span: Span;
  readonly text: AnalysedText;
}

/** One way to ask for a passage: a line of the sidecar, or the heading above a section's first passage. */
export interface AnalysedLine {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly text: AnalysedText;
  /** Index into `AnalysedPassage.sentences`; `null` when the line asks for the passage as a whole. */
  readonly sentence: number | null;
}

/** A passage as the index sees it: made once, when its article comes in. */
export interface AnalysedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** BCP 47 primary subtag of the article's text. */
  readonly language: string;
  readonly title: AnalysedText;
  readonly heading: AnalysedText;
  readonly sentences: readonly AnalysedSentence[];
  readonly lines: readonly AnalysedLine[];
}

const NOTHING: AnalysedText = { words: [], joined: [] };

/** Every passage of an article, read in the article's language; its sidecar lines each in their own. `learn` is told of every word. */
export function analyseArticle(article: Article, learn: Learn): readonly AnalysedPassage[] {
  const language = languageOf(article.language);
  const title = analyseText(article.title, language, learn);
  return article.sections.flatMap((section) => {
    const heading = section.heading === null ? NOTHING : analyseText(section.heading, language, learn);
    return section.passages.map((passage) => ({
      article,
      passage,
      language: language.code,
      title,
      heading,
      sentences: sentences(passage.text, language).map((span) => ({
        span,
        text: analyseText(passage.text.slice(span.start, span.end), language, learn),
      })),
      lines: [
        ...headingLine(section, passage, heading, language),
        ...article.questions
          .filter((question) => question.passage === passage.number)
          .map((question) => sidecarLine(question, language, learn)),
      ],
    }));
  });
}

/** A heading asks for the first passage below it, also where it is no question in form. */
function headingLine(
  section: Section,
  passage: Passage,
  heading: AnalysedText,
  language: Language,
): readonly AnalysedLine[] {
  const opensSection = section.passages[0] === passage && section.heading !== null;
  return opensSection ? [{ language: language.code, text: heading, sentence: null }] : [];
}

function sidecarLine(question: SidecarQuestion, articleLanguage: Language, learn: Learn): AnalysedLine {
  const code = detectLanguage(question.text, { locale: null, library: [articleLanguage.code, 'en'] });
  return {
    language: code,
    text: analyseText(question.text, languageOf(code), learn),
    sentence: question.sentence === null ? null : question.sentence - 1,
  };
}
