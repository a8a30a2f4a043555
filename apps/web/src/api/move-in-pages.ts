import type { Insats } from '@halsouppdrag/domain';
import type { InfiniteData } from '@tanstack/react-query';

export interface ColumnPage {
  items: Insats[];
  total: number;
  nextCursor: string | null;
}
export type ColumnPages = InfiniteData<ColumnPage, string | null>;

/** A column after an insats was stored: without it where it no longer is, and first where it now is. */
export function moveInPages<Cursor>(
  pages: InfiniteData<ColumnPage, Cursor>,
  stored: Insats,
  isItsColumn: boolean,
): InfiniteData<ColumnPage, Cursor> {
  const stood = pages.pages.some(({ items }) => items.some(({ id }) => id === stored.id));
  if (!stood && !isItsColumn) return pages;
  const change = Number(isItsColumn) - Number(stood);
  const moved = pages.pages.map((page, index) => {
    const others = page.items.filter(({ id }) => id !== stored.id);
    return {
      ...page,
      items: isItsColumn && index === 0 ? [stored, ...others] : others,
      total: page.total + change,
    };
  });
  return { ...pages, pages: moved };
}
