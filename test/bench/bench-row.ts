/** One workload against one peer; without a peer the row only tells how long ours takes. */
export interface BenchRow {
  readonly workload: string;
  readonly oursMs: number;
  readonly peer: string | null;
  readonly peerMs: number | null;
  readonly note: string;
}

/** What a workload module gives: its rows, and every answer of ours or an exact peer that was not the right one. */
export interface BenchResult {
  readonly rows: readonly BenchRow[];
  readonly mismatches: readonly string[];
}
