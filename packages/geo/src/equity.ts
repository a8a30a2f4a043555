/** People of one socio-economic class and what is compared between the classes. */
export interface ClassOutcome {
  /** Rank of the class: the lower, the worse off. */
  readonly rank: number;
  readonly population: number;
  /** Mean of the outcome over the people of the class, such as the share within a limit, or km. */
  readonly outcome: number;
}

/**
 * The concentration index: −1 to 1, 0 when the outcome is spread evenly over the classes, negative when it is
 * concentrated among the worst off. Null without people or when the outcome is 0 for all. Of grouped data,
 * C = (2/μ) Σ p_t μ_t R_t − 1 with p_t the class's share of the people and R_t the share of those worse off plus half its own.
 * Source: Kakwani, Wagstaff & van Doorslaer 1997, "Socioeconomic inequalities in health: measurement, computation, and
 * statistical inference", J Econometrics 77:87–103. Classes of one rank are taken together.
 */
export function concentrationIndex(classes: readonly ClassOutcome[]): number | null {
  const byRank = new Map<number, { population: number; sum: number }>();
  let people = 0;
  let sum = 0;
  for (const { rank, population, outcome } of classes) {
    if (population === 0) continue;
    const one = byRank.get(rank) ?? { population: 0, sum: 0 };
    one.population += population;
    one.sum += population * outcome;
    byRank.set(rank, one);
    people += population;
    sum += population * outcome;
  }
  if (people === 0 || sum === 0) return null;
  let before = 0;
  let weighted = 0;
  for (const [, one] of [...byRank].sort(([a], [b]) => a - b)) {
    weighted += one.sum * ((before + one.population / 2) / people);
    before += one.population;
  }
  return (2 * weighted) / sum - 1;
}

/** The two ends of the socio-economic scale compared. */
export interface Contrast {
  /** The better off minus the worse off, in the outcome's own unit. */
  readonly gap: number;
  /** The worse off divided by the better off; null when those have 0. */
  readonly ratio: number | null;
}

/** Compares the worst off (rank at most `lowTo`) with the best off (rank at least `highFrom`); null when either is empty. */
export function contrast(classes: readonly ClassOutcome[], lowTo: number, highFrom: number): Contrast | null {
  const low = pooled(classes.filter(({ rank }) => rank <= lowTo));
  const high = pooled(classes.filter(({ rank }) => rank >= highFrom));
  if (low === null || high === null) return null;
  return { gap: high - low, ratio: high === 0 ? null : low / high };
}

function pooled(classes: readonly ClassOutcome[]): number | null {
  const people = classes.reduce((sum, { population }) => sum + population, 0);
  return people === 0 ? null : classes.reduce((sum, { population, outcome }) => sum + population * outcome, 0) / people;
}
