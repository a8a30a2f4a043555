import type { Change } from '@halsouppdrag/domain';

/** What is the same until the region is loaded anew, by the first word of its query key. */
const ofTheRegion: ReadonlySet<unknown> = new Set([
  'region',
  'areas',
  'areas.geojson',
  'basemap',
  'tatorter',
  'vardenheter',
  'catchments',
  'catchment-shapes',
  'indicators',
  'people',
]);

/** What of Täckning is worked out anew: by the first word of its key, the one kind of record that changes it. */
const changedBy: Readonly<Record<string, string>> = {
  coverage: 'network',
  comparison: 'network',
  networks: 'network',
  scenarios: 'scenario',
  'population-points': 'region',
  'placement-choices': 'region',
};
/** Records that nothing of that is counted from. */
const ofTheWork: ReadonlySet<string> = new Set(['insats', 'behov', 'partner', 'diary', 'photo', 'export']);

/** Under which first word the queries of one kind of record lie. */
const collections: Readonly<Record<string, string>> = {
  insats: 'insatser',
  behov: 'behov',
  partner: 'partners',
  scenario: 'scenarios',
};
/** Queries whose third word is the record they are of. */
const ofOne: ReadonlySet<unknown> = new Set(['one', 'audit', 'story', 'diary', 'versions']);

/** Whether what a query got may be another after a change. Records name each other, so only another one of the kind is spared. */
export function isStaleAfter(
  { entity, entityId }: Pick<Change, 'entity' | 'entityId'>,
  key: readonly unknown[],
): boolean {
  const [collection, kind, id] = key;
  if (collection === 'session') return false;
  if (entity === 'region') return true;
  // Figures that are loaded or taken back change nothing but what shows figures.
  if (entity === 'load') return /^(indicator|loads)/.test(String(collection));
  if (entity === 'import') return false;
  const by = changedBy[String(collection)];
  if (by !== undefined && by !== entity && (ofTheWork.has(entity) || isOfTackning(entity))) return false;
  if (by === undefined && isOfTackning(entity)) return false;
  if (collection === collections[entity] && ofOne.has(kind)) return id === entityId;
  return !ofTheRegion.has(collection);
}

function isOfTackning(entity: string): boolean {
  return entity === 'scenario' || entity === 'network';
}

/** Whether the view that shows a query takes in a change by itself, since to read all its pages again is much for one. */
export function followsSingleChanges({ entity }: Pick<Change, 'entity'>, key: readonly unknown[]): boolean {
  return key[0] === 'insatser' && key[1] === 'board' && entity !== 'region';
}
