import proj4 from 'proj4';
import { complain, type Outcome, quoteFound } from '../complaint.ts';
import { type CoordinateSystem, tellableSystems } from './coordinate-system.ts';
import type { FeatureSet, RawLayer } from './feature-set.ts';
import { type Box, boundsOf, mapPositions } from './positions.ts';
import { rightHanded } from './signed-area.ts';

/**
 * A layer in WGS 84, from the system that the file states, or that the place of its coordinates tells when it states
 * none, or states by its format alone what the coordinates belie. Axes in the wrong order are found, since no easting of
 * Sweden is a northing of it and no longitude a latitude. Coordinates that are nowhere in Sweden, or might be in two
 * systems, are complaints.
 */
export function toWgs84(file: string, layer: RawLayer): Outcome<FeatureSet> {
  const { stated, ...rest } = layer;
  const raw = boundsOf(layer.features);
  const placed = findSystem(file, layer, raw);
  if (!placed.ok) return placed;
  const { system, known, swappedAxes, notes } = placed.value;
  const forward = system.definition === null ? null : proj4(system.definition, '+proj=longlat +datum=WGS84').forward;
  const position = (x: number, y: number): [number, number] => {
    const east = swappedAxes ? y : x;
    const north = swappedAxes ? x : y;
    const found = forward === null ? [east, north] : forward([east, north]);
    return [found[0] as number, found[1] as number];
  };
  const features = layer.features.map(({ attributes, shape }) => ({
    attributes,
    shape: shape && rightHanded(mapPositions(shape, position)),
  }));
  return {
    ok: true,
    value: {
      ...rest,
      features,
      notes: [...layer.notes, ...notes],
      system: { epsg: system.epsg, name: system.name, known, swappedAxes },
      bounds: boundsOf(features),
    },
  };
}

interface Placed {
  readonly system: CoordinateSystem;
  readonly known: FeatureSet['system']['known'];
  readonly swappedAxes: boolean;
  readonly notes: readonly string[];
}

function findSystem(file: string, { name, stated }: RawLayer, box: Box | null): Outcome<Placed> {
  const place = { file, path: name };
  if (stated.kind === 'other') {
    const expected = 'koordinater i SWEREF 99, RT 90, WGS 84 eller Web Mercator';
    return { ok: false, complaints: [complain(place, expected, `ett annat system: ${quoteFound(stated.text)}`)] };
  }
  if (stated.kind === 'known') {
    const known = stated.by === 'file' ? 'stated' : 'format';
    const { system } = stated;
    if (box === null || within(box, system)) return placed({ system, known, swappedAxes: false });
    if (within(swapped(box), system)) return placed({ system, known, swappedAxes: true });
    if (known === 'stated') {
      const found = `${boxText(box)}${likeness(box, system)}`;
      return { ok: false, complaints: [complain(place, `koordinater i Sverige i ${system.name}`, found)] };
    }
  }
  if (box === null) return { ok: false, complaints: [complain(place, 'minst en figur', 'inga')] };
  const candidates = candidatesFor(box);
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return placed({ ...first, known: 'range' });
  const found =
    first === undefined
      ? boxText(box)
      : `${boxText(box)}, som kan vara ${candidates.map(({ system }) => system.name).join(' eller ')}`;
  const expected = 'koordinater i Sverige, eller uppgift om vilket koordinatsystem de är i (.prj eller crs)';
  return { ok: false, complaints: [complain(place, expected, found)] };
}

function placed(value: Omit<Placed, 'notes'>): Outcome<Placed> {
  const { system, known, swappedAxes } = value;
  const notes: string[] = [];
  if (known === 'range')
    notes.push(`Filen säger inte vilket koordinatsystem den har. Koordinaternas läge visar att det är ${system.name}.`);
  if (swappedAxes) {
    notes.push(
      system.definition === null
        ? 'Latitud stod före longitud. Ordningen har rättats.'
        : 'Nordvärdet stod före östvärdet. Ordningen har rättats.',
    );
  }
  return { ok: true, value: { ...value, notes } };
}

const within = ([west, south, east, north]: Box, { sweden }: CoordinateSystem) =>
  west >= sweden[0] && south >= sweden[1] && east <= sweden[2] && north <= sweden[3];

const swapped = ([west, south, east, north]: Box): Box => [south, west, north, east];

function candidatesFor(box: Box): { system: CoordinateSystem; swappedAxes: boolean }[] {
  return [false, true].flatMap((swappedAxes) =>
    tellableSystems
      .filter((system) => within(swappedAxes ? swapped(box) : box, system))
      .map((system) => ({ system, swappedAxes })),
  );
}

function likeness(box: Box, but: CoordinateSystem): string {
  const [first] = candidatesFor(box).filter(({ system }) => system !== but);
  return first === undefined ? '' : `, som är hur ${first.system.name} ser ut`;
}

function boxText([west, south, east, north]: Box): string {
  const number = (value: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: 2 });
  return `första koordinaten ${number(west)} till ${number(east)} och andra ${number(south)} till ${number(north)}`;
}
