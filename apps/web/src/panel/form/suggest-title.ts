import { type Levnadsvana, levnadsvanaName } from '@halsouppdrag/domain';
import { inOrder } from './insats-fields.ts';

const longest = 200;

/**
 * What an insats is called when nobody named it: "Fysisk aktivitet i Söderfors", "Matvanor och sömn i Tierp och Heby".
 * Null while no levnadsvana or no area is chosen.
 */
export function suggestTitle(levnadsvanor: readonly Levnadsvana[], areaNames: readonly string[]): string | null {
  if (levnadsvanor.length === 0 || areaNames.length === 0) return null;
  const names = inOrder(levnadsvanor).map((one, index) =>
    index === 0 ? levnadsvanaName[one] : levnadsvanaName[one].toLowerCase(),
  );
  const what = names.length === 6 ? 'Alla levnadsvanor' : listed(names);
  const where = areaNames.length > 3 ? `${String(areaNames.length)} områden` : listed(areaNames);
  return `${what} i ${where}`.slice(0, longest);
}

/** "a", "a och b", "a, b och c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}
