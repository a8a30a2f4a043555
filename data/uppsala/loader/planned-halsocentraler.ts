import { slug } from './slug.ts';
import type { VardenhetRow } from './vardenheter-csv.ts';

/** Vårdcentraler that have a hälsosamordnare according to Region Uppsala's page on geografiskt hälsouppdrag, 2022. */
const withHalsosamordnare = new Map([
  ['0319', 'alvkarleby-vardcentral-skutskar'],
  ['0330', 'knivsta-vardcentral'],
  ['0331', 'heby-vardcentral'],
  ['0360', 'tierps-vardcentral'],
  ['0380', 'gottsunda-vardcentral'],
]);

/** Where no such vårdcentral is named: the kommun's main one, or in Håbo the only one whose building is known. */
const assumed = new Map([
  [
    '0305',
    { id: 'familjelakarna-balsta', why: 'Kommunens vårdcentraler är privata; här valdes den vars läge är känt.' },
  ],
  ['0381', { id: 'enkopings-vardcentral', why: 'Här valdes vårdcentralen i centralorten.' }],
  ['0382', { id: 'osthammars-vardcentral', why: 'Här valdes vårdcentralen i centralorten.' }],
]);

/** One hälsocentral a kommun, which the målbild asks for but nobody has placed: the place is our assumption. */
export function plannedHalsocentraler(
  known: readonly VardenhetRow[],
  kommuner: ReadonlyMap<string, string>,
): VardenhetRow[] {
  return [...kommuner].map(([kommunCode, kommunName]) => {
    const assumption = assumed.get(kommunCode);
    const hostId = withHalsosamordnare.get(kommunCode) ?? assumption?.id;
    const host = known.find(({ id }) => id === hostId);
    if (host === undefined) throw new Error(`Ingen vårdcentral att lägga hälsocentralen i ${kommunName} vid.`);
    const place =
      assumption === undefined
        ? `Läget är ett antagande: ${host.name}, som hade en hälsosamordnare 2022.`
        : `Läget är ett antagande: ${host.name}. Vilken vårdcentral i kommunen som har en hälsosamordnare är inte känt. ${assumption.why}`;
    return {
      ...host,
      id: `halsocentral-${slug(kommunName)}`,
      name: `Hälsocentral ${kommunName}`,
      kind: 'halsocentral',
      status: 'malbild',
      huvudman: 'Region Uppsala',
      // However well the vårdcentral's own place is known, the hälsocentral's is not known better than its town.
      positionAccuracy: host.positionAccuracy === 'omrade' ? 'omrade' : 'ort',
      opensYear: null,
      closedPeriods: null,
      openDays: null,
      kommunCode,
      source: 'Effektiv och nära vård 2030, målbild',
      note: `Målbild: en hälsocentral i varje kommun. ${place}`,
    };
  });
}
