/** Whether a figure for a year can only be a projection (framskrivning), whoever made it: the year has not begun. */
export function isProjected(year: number, thisYear: number): boolean {
  return year > thisYear;
}

/** The one of the latest year that is no projection, or of the first year to come where all are; undefined of none. */
export function latestKnown<One extends { readonly year: number }>(
  items: readonly One[],
  thisYear: number,
): One | undefined {
  const later = (best: One | undefined, one: One) => (best === undefined || one.year > best.year ? one : best);
  const sooner = (best: One | undefined, one: One) => (best === undefined || one.year < best.year ? one : best);
  return (
    items.filter(({ year }) => !isProjected(year, thisYear)).reduce<One | undefined>(later, undefined) ??
    items.reduce<One | undefined>(sooner, undefined)
  );
}
