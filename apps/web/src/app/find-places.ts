export interface Place {
  readonly id: string;
  readonly name: string;
  /** What it is and where, as the list says it: "Lokalsamhälle · Tierp". */
  readonly what: string;
  /** What the panel should show; null leaves it as it is. */
  readonly panel: string | null;
  /** Where the map should go; null lets it fit what the panel shows. */
  readonly view: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
}

const most = 12;

/** "Älvkarleby" and "alvkarleby" are the same to someone in a hurry or at a foreign keyboard. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * The places whose name holds the text, best first: names that begin with it, then names with a word that does, then
 * the rest; within each in the order given. At most twelve; none for an empty text.
 */
export function findPlaces<Named extends { readonly name: string }>(places: readonly Named[], text: string): Named[] {
  const wanted = folded(text.trim());
  if (wanted === '') return [];
  const ranked: Named[][] = [[], [], []];
  for (const place of places) {
    const name = folded(place.name);
    const at = name.indexOf(wanted);
    if (at === -1) continue;
    const rank = at === 0 ? 0 : /[^a-z0-9]/.test(name.charAt(at - 1)) ? 1 : 2;
    ranked[rank]?.push(place);
  }
  return ranked.flat().slice(0, most);
}
