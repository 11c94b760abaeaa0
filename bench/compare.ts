import type { Figures } from './figures.ts';
import type { Report } from './report.ts';

/** A figure of a report, by a name that stays the same from run to run. */
interface NamedFigure {
  readonly name: string;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  /** Smaller changes are not told: rounding of the figures as shown, or noise of the clock. */
  readonly least: number;
}

/** Ratios of two runs of the same code have differed by an eighth. */
const SHARE_OF_TIME_THAT_IS_NOISE = 0.15;
const QUALITY: readonly (readonly [figure: keyof Figures, better: NamedFigure['better']])[] = [
  ['hit1', 'higher'],
  ['hit3', 'higher'],
  ['mrr10', 'higher'],
  ['quote', 'higher'],
  ['falseRefusals', 'lower'],
  ['falseAnswers', 'lower'],
  ['auc', 'higher'],
];

/** A line for each figure that changed from the earlier report to this one, and whether for the better. */
export function changesSince(earlier: Report, now: Report): readonly string[] {
  const before = new Map(namedFigures(earlier).map((figure) => [figure.name, figure.value]));
  return namedFigures(now).flatMap(({ name, value, better, least }) => {
    const old = before.get(name);
    if (old === undefined || Math.abs(value - old) < least) return [];
    const improved = value > old === (better === 'higher');
    const change = `${value > old ? '+' : '−'}${Math.abs(value - old).toFixed(4)}`;
    return [`${improved ? '+ better' : '− worse '}  ${name}: ${old.toFixed(4)} → ${value.toFixed(4)} (${change})`];
  });
}

function namedFigures({ quality, robustness, speed }: Report): readonly NamedFigure[] {
  return [
    ...(quality ?? []).flatMap(({ set, engine, figures }) =>
      QUALITY.flatMap(([figure, better]) => named(`${set} · ${engine} · ${figure}`, figures[figure], better, 0.0001)),
    ),
    ...(robustness ?? []).flatMap(({ set, variant, hit1, quote, falseRefusals }) =>
      Object.entries({ hit1, quote, falseRefusals }).flatMap(([figure, worse]) =>
        named(`${set} · ${variant} · points of ${figure} lost`, worse, 'lower', 0.01),
      ),
    ),
    ...(speed ?? []).flatMap(({ corpus, questions, build, heap }) =>
      [
        ...questions.flatMap(({ kind, p50, p99 }) => [
          { what: `${kind}, p50`, ratio: p50.ratio },
          { what: `${kind}, p99`, ratio: p99.ratio },
        ]),
        { what: 'building the index', ratio: build.ratio },
        { what: 'heap a passage', ratio: heap.ratio },
      ].flatMap(({ what, ratio }) =>
        named(`${corpus} · ${what} · ratio`, ratio, 'lower', SHARE_OF_TIME_THAT_IS_NOISE * ratio),
      ),
    ),
  ];
}

function named(
  name: string,
  value: number | null,
  better: NamedFigure['better'],
  least: number,
): readonly NamedFigure[] {
  return value === null ? [] : [{ name, value, better, least }];
}
