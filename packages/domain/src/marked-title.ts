/** A source's title as it stands under figures: with when they were loaded or that they were moved, if either. */
export function markedTitle(title: string, mark: string | null): string {
  return mark === null ? title : `${title}, ${mark}`;
}
