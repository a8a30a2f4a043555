import {
  InsatsStatus,
  Levnadsvana,
  PartnerKind,
  Preventionsniva,
  Step,
  supplyMeasures,
  VardenhetKind,
  VardenhetStatus,
} from '@halsouppdrag/domain';
import { z } from 'zod';

/**
 * Everything that makes a view what it is lives in the address, so that a link restores it. A value that no longer
 * means anything is dropped, never an error: an old link shows as much as it still can.
 */

/** A comma-separated list of known words; unknown ones are left out. */
function list<T extends string>(item: z.ZodType<T>) {
  return z
    .union([z.array(z.unknown()), z.string().transform((text) => (text === '' ? [] : text.split(',')))])
    .transform((items: unknown[]) => items.filter((one): one is T => item.safeParse(one).success))
    .optional()
    .catch(undefined);
}

const recordId = z.string().regex(/^[0-9a-f-]{36}$/);

const dropped = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const number = (min: number, max: number) => dropped(z.coerce.number().min(min).max(max));
const whole = (min: number, max: number) => dropped(z.coerce.number().int().min(min).max(max));
/** What the view that uses it understands better: here only that it is not beyond measure. */
const words = dropped(z.string().max(20_000));
const one = dropped(z.literal('1'));
const yesOrNo = dropped(z.enum(['true', 'false']));

/** The layers of the map that can be switched, besides the kinds of care units. */
export const mapLayers = ['kommun', 'lokalsamhalle', 'deso', 'tatort', 'catchments', 'insatser'] as const;
const MapLayer = z.union([z.enum(mapLayers), VardenhetKind]);
export type MapLayer = z.infer<typeof MapLayer>;

export const insatsSorts = ['-updatedAt', 'updatedAt', 'title', '-title', 'startsOn', '-startsOn'] as const;
const InsatsSort = z.enum(insatsSorts);
export type InsatsSort = z.infer<typeof InsatsSort>;

/** What the white spots show in their cells, or the resources by index in their bars; each takes what it understands. */
const SpotMeasure = z.enum([...supplyMeasures, 'sek']);
export const spotOrders = ['gap', 'index', 'name', 'population'] as const;
const SpotOrder = z.enum(spotOrders);
export type SpotOrder = z.infer<typeof SpotOrder>;

const ViewState = z.object({
  /** What the panel shows, see `panel-content.ts`. */
  panel: words,
  layers: list(MapLayer),
  /** What the areas are coloured by: `density` or the id of an indicator. */
  colour: dropped(z.string().regex(/^[a-z0-9-]+$/)),
  /** The kinds of unit that the catchments are computed among. */
  kinds: list(VardenhetKind),
  lon: number(-180, 180),
  lat: number(-85, 85),
  zoom: number(0, 22),
  /** `1` when the map is shown as a table, or the calendar as a list. */
  table: one,
  // The filters of the insatser, the same on the map and in the list.
  area: dropped(z.string().regex(/^(lan|kommun|regso|deso):[0-9A-Z]{2,9}$/)),
  levnadsvana: list(Levnadsvana),
  status: list(InsatsStatus),
  preventionsniva: list(Preventionsniva),
  from: dropped(z.iso.date()),
  to: dropped(z.iso.date()),
  text: dropped(z.string().min(1).max(200)),
  sort: dropped(InsatsSort),
  /** Whether the behov listed have evidence, and whether an insats answers them. */
  evidence: yesOrNo,
  answered: yesOrNo,
  /** What kinds of partner are listed. */
  partnerKind: list(PartnerKind),
  /** The column of the board, where there is room for one. */
  step: dropped(Step),
  /** The month of the calendar. */
  month: dropped(z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/)),
  /** The year that a kommun is followed up for. */
  year: whole(2000, 2100),
  measure: dropped(SpotMeasure),
  order: dropped(SpotOrder),
  /** `1` when only the areas with a white spot are shown. */
  spots: one,
  /**
   * The white spots by socio-economic index instead of area by area; the calendar as a line of time instead of a month;
   * what the map of Täckning shows instead of distance.
   */
  show: dropped(z.enum(['index', 'timeline', 'difference', 'capacity'])),
  // What Täckning asks: how near is near (km, or minutes along roads), which units count, and how much longer the road
  // is taken to be than the great circle.
  near: dropped(z.coerce.number().positive().max(500)),
  counted: list(VardenhetStatus),
  detour: number(1, 5),
  /** What units offer in Täckning, `id:number` each. */
  supply: words,
  /** `1` when capacity is told by way and crowd instead of by what each has to share. */
  crowd: one,
  /** How long a way a usual crowd counts as. */
  worth: number(1, 500),
  /** Places of one's own that new units are tried at, those left out, and what is asked of suggestions: features/tackning knows them. */
  places: words,
  excluded: words,
  wanted: words,
  /** What was last asked of suggestions, found again when the view has been left. */
  placement: dropped(recordId),
  /** How it measures the way: features/tackning knows what it means. */
  travel: words,
  /** The date that units are to be open on, and on how many days a week at least. */
  on: dropped(z.iso.date()),
  days: whole(1, 7),
  /** What Täckning tries against today, as JSON: features/tackning knows what it means. */
  changes: words,
  /** The saved scenario that is open, the version that changes to it began from, and those it is compared with. */
  scenario: dropped(recordId),
  base: whole(1, 1e9),
  /** An earlier version of it, as it was. */
  version: whole(1, 1e9),
  compare: list(recordId),
  /** The fetch of areas that Data follows, also after the page has been left. */
  areaFetch: dropped(recordId),
  // What Indikatorer compares: features/indikatorer knows what each of them means.
  indicator: words,
  level: words,
  sex: words,
  age: words,
  against: words,
  classes: words,
  chosen: words,
  group: words,
  chart: words,
  other: words,
  pyramid: words,
});
export type ViewState = z.infer<typeof ViewState>;

/** The part of an address this app understands. */
export function parseViewState(search: Record<string, unknown>): ViewState {
  const state = ViewState.parse(search);
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as ViewState;
}

/** `?a=1&b=x,y` → an object of strings. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The reverse: lists are joined by commas, which stay readable in the address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(',') : String(value);
      return `${encodeURIComponent(name)}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
    });
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}
