import type { Behov, Insats } from '@halsouppdrag/domain';
import { mostBehov } from '../../../api/board-queries.ts';

/** One row of a column: what it is drawn as, and what it is kept by. */
export type ColumnRow =
  | { readonly kind: 'behov'; readonly key: string; readonly behov: Behov }
  /** The way to the behov that there is no room for. */
  | { readonly kind: 'allBehov'; readonly key: string; readonly count: number }
  | { readonly kind: 'insats'; readonly key: string; readonly insats: Insats }
  | { readonly kind: 'loading'; readonly key: string };

/** The cards of a column from the top: behov that wait for an insats, then insatser as far as they are loaded. */
export function columnRows(
  insatser: readonly Insats[],
  hasMore: boolean,
  behov: { readonly items: readonly Behov[]; readonly total: number } | null,
): ColumnRow[] {
  const shown = behov?.items.slice(0, mostBehov) ?? [];
  const rows: ColumnRow[] = shown.map((one) => ({ kind: 'behov', key: `behov ${one.id}`, behov: one }));
  if (behov !== null && behov.total > shown.length) rows.push({ kind: 'allBehov', key: 'behov', count: behov.total });
  // Pages read at different moments may overlap; a card stands in one place.
  const seen = new Set<string>();
  for (const insats of insatser) {
    if (seen.has(insats.id)) continue;
    seen.add(insats.id);
    rows.push({ kind: 'insats', key: insats.id, insats });
  }
  if (hasMore) rows.push({ kind: 'loading', key: 'loading' });
  return rows;
}
