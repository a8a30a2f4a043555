import type { Insats, Step } from '@halsouppdrag/domain';
import { type ColumnPages, moveInPages } from '../../../api/move-in-pages.ts';

/** What a column becomes when an insats that may stand in it has been changed by somebody: other pages, or read again. */
export type ColumnChange = { readonly kind: 'pages'; readonly pages: ColumnPages } | { readonly kind: 'readAgain' };

/**
 * Takes a changed insats into a column: where it stands it stays, so that nothing moves under the one who looks. Null as
 * the insats is one that is gone. Whether it still matches filters only the server can say.
 */
export function changeInColumn(
  pages: ColumnPages,
  step: Step,
  { id, now, isFiltered }: { readonly id: string; readonly now: Insats | null; readonly isFiltered: boolean },
): ColumnChange {
  const stood = pages.pages.some(({ items }) => items.some((one) => one.id === id));
  const belongs = now !== null && now.step === step;
  if (!stood && !belongs) return { kind: 'pages', pages };
  if (isFiltered && belongs) return { kind: 'readAgain' };
  if (now !== null && stood && belongs) return { kind: 'pages', pages: replaced(pages, now) };
  if (now !== null) return { kind: 'pages', pages: moveInPages(pages, now, belongs) };
  return { kind: 'pages', pages: without(pages, id) };
}

function replaced(pages: ColumnPages, now: Insats): ColumnPages {
  const swap = (one: Insats) => (one.id === now.id && one.version <= now.version ? now : one);
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(swap) })) };
}

function without(pages: ColumnPages, id: string): ColumnPages {
  const left = pages.pages.map((page) => ({
    ...page,
    items: page.items.filter((one) => one.id !== id),
    total: page.total - 1,
  }));
  return { ...pages, pages: left };
}
