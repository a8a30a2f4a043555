/** A source's title as it stands under figures: with the mark of figures that were moved here from other areas, if any. */
export function markedTitle(title: string, mark: string | null): string {
  return mark === null ? title : `${title}, ${mark}`;
}
