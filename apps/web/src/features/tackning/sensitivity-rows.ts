import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import { nearFigures } from './near-figures.ts';

/** Shares of the chosen limit that the result is looked at for. */
const factors = [0.8, 0.9, 1, 1.1, 1.2];

/** The same question at limits around the chosen one, and nothing else. */
export function aroundLimit(question: CoverageQuestion, near: number): CoverageQuestion {
  return { ...question, limits: limitsAround(near) };
}

/** To a hundredth, so that what is shown is what is counted; the chosen one exactly. */
function limitsAround(near: number): number[] {
  const limits = factors.map((factor) => (factor === 1 ? near : Math.round(near * factor * 100) / 100));
  return [...new Set(limits.filter((limit) => limit > 0 && limit <= 500))];
}

export interface SensitivityRow {
  readonly limit: number;
  /** Percent of the chosen limit, less 100. */
  readonly against: number;
  readonly near: number;
  readonly share: number | null;
  /** Percentage points more than at the chosen limit. */
  readonly points: number | null;
  /** People more than today; null where nothing is tried. */
  readonly more: number | null;
}

/** One row a limit, rising. `today` is the answer without what is tried, null where nothing is. */
export function sensitivityRows(answer: CoverageAnswer, today: CoverageAnswer | null, near: number): SensitivityRow[] {
  const chosen = nearFigures(answer.total, answer.limits, near).share;
  return answer.limits.map((limit) => {
    const { near: people, share } = nearFigures(answer.total, answer.limits, limit);
    return {
      limit,
      against: Math.round((100 * limit) / near) - 100,
      near: people,
      share,
      points: share === null || chosen === null ? null : share - chosen,
      more: today === null ? null : people - nearFigures(today.total, today.limits, limit).near,
    };
  });
}

/**
 * Whether what is tried does the same at every limit: `turns` when it does good at one and harm at another, `Partly`
 * when at some it does nothing.
 */
export function verdict(rows: readonly SensitivityRow[]): Verdict | null {
  const changes = rows.flatMap(({ more }) => (more === null ? [] : [more]));
  const hasGood = changes.some((more) => more > 0);
  const hasHarm = changes.some((more) => more < 0);
  if (hasGood && hasHarm) return 'turns';
  if (!hasGood && !hasHarm) return null;
  const isPartly = changes.includes(0);
  if (hasGood) return isPartly ? 'holdsPartly' : 'holds';
  return isPartly ? 'losesPartly' : 'loses';
}

export type Verdict = 'holds' | 'holdsPartly' | 'loses' | 'losesPartly' | 'turns';
