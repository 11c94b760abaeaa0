import type { AnswerKind } from '../../library/store/feedback-store.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { ChartBars } from './chart-period.ts';

/** The words of a chart in one language. */
export interface ChartWords {
  /** BCP 47; how numbers and dates are written. */
  readonly locale: string;
  readonly title: Readonly<Record<ChartBars['per'], string>>;
  readonly kinds: Readonly<Record<AnswerKind, string>>;
  /** The chart without its picture, of a period with at least one question. */
  readonly summary: (numbers: ChartNumbers) => string;
  /** What stands before the list of bars, `1 okt 5, 2 okt 7`. */
  readonly each: Readonly<Record<ChartBars['per'], string>>;
  readonly nothing: (period: string | null) => string;
}

/** Numbers and shares as text. */
export interface ChartNumbers {
  readonly title: string;
  readonly period: string;
  readonly total: number;
  readonly counts: Readonly<Record<AnswerKind | 'total', string>>;
  readonly shares: Readonly<Record<AnswerKind, string>>;
  readonly busiest: { readonly per: ChartBars['per']; readonly day: string; readonly count: string };
}

const nl: ChartWords = {
  locale: 'nl',
  title: { day: 'Vragen per dag', week: 'Vragen per week' },
  kinds: { answered: 'Beantwoord', unsure: 'Onzeker', declined: 'Geen antwoord' },
  summary: ({ title, period, total, counts, shares, busiest }) =>
    `Staafdiagram: ${title.toLowerCase()}, ${period}. ${counts.total} ${total === 1 ? 'vraag' : 'vragen'}: ` +
    `${counts.answered} beantwoord (${shares.answered}), ${counts.unsure} onzeker (${shares.unsure}) en ` +
    `${counts.declined} zonder antwoord (${shares.declined}). ` +
    `Het drukst was ${busiest.per === 'day' ? '' : 'de week van '}${busiest.day}: ${busiest.count}.`,
  each: { day: 'Per dag: ', week: 'Per week: ' },
  nothing: (period) => `Staafdiagram zonder staven: er is niets gevraagd${period === null ? '' : `, ${period}`}.`,
};

const en: ChartWords = {
  locale: 'en-GB',
  title: { day: 'Questions per day', week: 'Questions per week' },
  kinds: { answered: 'Answered', unsure: 'Unsure', declined: 'No answer' },
  summary: ({ title, period, total, counts, shares, busiest }) =>
    `Bar chart: ${title.toLowerCase()}, ${period}. ${counts.total} ${total === 1 ? 'question' : 'questions'}: ` +
    `${counts.answered} answered (${shares.answered}), ${counts.unsure} unsure (${shares.unsure}) and ` +
    `${counts.declined} without an answer (${shares.declined}). ` +
    `Busiest: ${busiest.per === 'day' ? '' : 'the week of '}${busiest.day}, with ${busiest.count}.`,
  each: { day: 'By day: ', week: 'By week: ' },
  nothing: (period) => `Bar chart without bars: nothing was asked${period === null ? '' : `, ${period}`}.`,
};

export const CHART_WORDS: Readonly<Record<InterfaceLanguage, ChartWords>> = { nl, en };
