import type { Measure, MissingReason } from '@halsouppdrag/domain';

/** One area's figure, in the indicator's unit. */
export interface MovableFigure {
  /** Null where `missing` says why. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

export interface MovedFigure extends MovableFigure {
  /** Whether it was put together of parts of areas, and rests on how people are thought to be spread over them. */
  readonly ofParts: boolean;
}

/** How much of the area at one place in a list goes to the area at a place in another, above 0 and at most 1. */
export interface FigureShare {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Why figures cannot be moved between versions of areas. */
export type NotMovable =
  /** A place among others, a class, a median: what two areas have together cannot be told from what each has. */
  | 'ordered'
  /** A standardised rate is made of the ages in the area, which are not known here. */
  | 'standardised'
  /** How many people the figures are of is not known, so that they cannot be weighed together. */
  | 'noDenominator';

/** Why figures of a kind cannot be moved, null when they can. */
export function whyNotMovable(measure: Measure, figures: readonly (MovableFigure | null)[]): NotMovable | null {
  if (measure === 'index') return 'ordered';
  if (measure === 'standardisedRate') return 'standardised';
  if (measure === 'count') return null;
  const lacks = figures.some((figure) => figure !== null && figure.value !== null && figure.denominator === null);
  return lacks ? 'noDenominator' : null;
}

/**
 * Figures of one version of areas as they would be for another, by what share of each area goes where. Counts of people
 * are shared out; proportions, rates and ratios are made anew of shared-out counts and denominators; a mean is the mean of
 * its parts, weighed by their shared-out denominators. What is shared out adds up to what there was, less what lies outside.
 *
 * An area of which a part has no figure has none, and one of which a part is hidden is hidden: what comes out tells no more
 * than what went in. A figure `ofParts` supposes that everybody in an area is alike in what is measured; how wrong that is
 * cannot be told from the figures, so it has no interval. One made of whole areas is as exact as they are.
 *
 * Source: Goodchild & Lam 1980, on extensive and intensive variables. Throws when the figures cannot be moved.
 */
export function moveFigures(
  { measure, multiplier }: { readonly measure: Measure; readonly multiplier: number },
  figures: readonly (MovableFigure | null)[],
  shares: readonly FigureShare[],
  targets: number,
): MovedFigure[] {
  const refusal = whyNotMovable(measure, figures);
  if (refusal !== null) throw new RangeError(`figures of ${measure} are not moved: ${refusal}`);
  const parts = Array.from({ length: targets }, (): FigureShare[] => []);
  for (const part of shares) parts[part.to]?.push(part);
  return parts.map((own) => {
    const ofParts = own.some(({ share }) => share < 1);
    const found = own.map(({ from, share }) => ({ figure: figures[from] ?? null, share }));
    const missing = missingOf(found.map(({ figure }) => figure));
    if (missing !== null) return { value: null, missing, count: null, denominator: null, ofParts };
    const summed = (amount: (figure: MovableFigure) => number | null) =>
      found.reduce<number | null>((sum, { figure, share }) => {
        const whole = figure === null ? null : amount(figure);
        return sum === null || whole === null ? null : sum + whole * share;
      }, 0);
    const denominator = summed((figure) => figure.denominator);
    if (measure === 'count')
      return made(
        summed((figure) => figure.value),
        null,
        denominator,
        ofParts,
      );
    if (measure === 'mean') {
      const sum = summed((figure) => (figure.value as number) * (figure.denominator as number));
      return made(ratioOf(sum, denominator, 1), null, denominator, ofParts);
    }
    const count = summed(
      (figure) => figure.count ?? ((figure.value as number) * (figure.denominator as number)) / multiplier,
    );
    return made(ratioOf(count, denominator, multiplier), count, denominator, ofParts);
  });
}

/** Why an area has no figure when its parts are these, null when all of them have one. */
function missingOf(figures: readonly (MovableFigure | null)[]): MissingReason | null {
  if (figures.length === 0) return 'missing';
  const reasons = figures.flatMap((figure) =>
    figure === null ? 'missing' : figure.value === null ? (figure.missing ?? 'missing') : [],
  );
  return reasons.includes('hidden') ? 'hidden' : (reasons[0] ?? null);
}

const ratioOf = (sum: number | null, denominator: number | null, multiplier: number) =>
  sum === null || denominator === null || denominator === 0 ? null : (sum * multiplier) / denominator;

function made(value: number | null, count: number | null, denominator: number | null, ofParts: boolean): MovedFigure {
  return { value, missing: value === null ? 'noDenominator' : null, count, denominator, ofParts };
}
