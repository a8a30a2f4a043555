/** One row: `lower ≤ Σ coefficient × column ≤ upper`. */
export interface ProgramRow {
  readonly columns: readonly number[];
  /** One for each of the columns; all 1 when left out. */
  readonly coefficients?: readonly number[];
  readonly lower?: number;
  readonly upper?: number;
}

/** Minimise `Σ cost × column` over columns from 0 to 1, of which the first `integers` are 0 or 1. */
export interface ZeroOneProgram {
  readonly costs: readonly number[];
  readonly integers: number;
  readonly rows: readonly ProgramRow[];
}

export interface ProgramAnswer {
  /** The best columns found; null when none were. */
  readonly columns: Float64Array | null;
  readonly value: number;
  /** No solution is below this. */
  readonly bound: number;
  /** `stopped`: by the time limit, with or without a solution. */
  readonly status: 'optimal' | 'infeasible' | 'stopped';
}

/** Solves a program in at most so many seconds. */
export type SolveProgram = (
  program: ZeroOneProgram,
  options: { readonly seconds: number; readonly onProgress?: (value: number, bound: number) => void },
) => ProgramAnswer;
