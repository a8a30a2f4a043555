import { existsSync, readFileSync } from 'node:fs';
import { type Roads, roadClasses, roadUse } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../complaint.ts';
import { type MadeFile, type MadeWay, writeOsm } from '../testing/write-osm.ts';
import { readOsmRoads } from './read-osm-roads.ts';

function read(bytes: Uint8Array): Outcome<Roads> {
  const reading = readOsmRoads('prov.osm.pbf', bytes);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}
function roadsOf(file: MadeFile): Roads {
  const outcome = read(writeOsm(file));
  if (!outcome.ok) throw new Error(outcome.complaints[0]?.message);
  return outcome.value;
}
function messageOf(bytes: Uint8Array): string | null {
  const outcome = read(bytes);
  return outcome.ok ? null : (outcome.complaints[0]?.message ?? '');
}

const nodes = [
  { id: 7, lon: 17.6, lat: 59.85 },
  { id: 12_000_000_007, lon: 17.61, lat: 59.86 },
  { id: -3, lon: -17.62, lat: -59.87 },
  { id: 99, lon: 17.63, lat: 59.88 },
];
const road: MadeWay = { refs: [7, 12_000_000_007, -3], tags: { highway: 'residential', name: 'Ågatan' } };
const both = roadUse.carForward | roadUse.carBackward;
const all = both | roadUse.walk;

describe('the roads of an .osm.pbf', () => {
  it.each([
    { zlib: true, dense: true },
    { zlib: false, dense: false },
  ])('has the nodes the ways go through, whatever the order of their ids (%j)', (how) => {
    const roads = roadsOf({ nodes, ways: [road, { refs: [99, 7], tags: { building: 'yes' } }], ...how });
    expect([...roads.lon].map((lon) => Number(lon.toFixed(7)))).toEqual([-17.62, 17.6, 17.61]);
    expect([...roads.lat].map((lat) => Number(lat.toFixed(7)))).toEqual([-59.87, 59.85, 59.86]);
    expect([...roads.wayStart]).toEqual([0, 3]);
    expect([...roads.wayNodes]).toEqual([1, 2, 0]);
    expect(roadClasses[roads.roadClass[0] ?? -1]).toBe('residential');
  });

  it('tells the day from the header, and a node that is not in the file by NaN', () => {
    const roads = roadsOf({ nodes: nodes.slice(0, 1), ways: [road], date: '2026-11-20' });
    expect(roads.date).toBe('2026-11-20');
    expect([...roads.lon].filter(Number.isNaN)).toHaveLength(2);
    expect(roadsOf({ nodes, ways: [road] }).date).toBeNull();
  });

  it('are refused when no node of theirs has a place, and when the file keeps places where we do not read them', () => {
    expect(messageOf(writeOsm({ nodes: [], ways: [road] }))).toContain('lägen för vägarnas noder');
    expect(messageOf(writeOsm({ nodes, ways: [road], requires: 'LocationsOnWays' }))).toContain('LocationsOnWays');
  });

  it.each<[Record<string, string>, number]>([
    [{ barrier: 'bollard' }, 1],
    [{ barrier: 'bollard', motor_vehicle: 'yes' }, 0],
    [{ barrier: 'gate' }, 0],
    [{ barrier: 'gate', access: 'private' }, 1],
    [{ barrier: 'lift_gate', note: 'bom' }, 0],
    [{ highway: 'crossing', note: 'bollard' }, 0],
    [{}, 0],
  ])('a node with %j stops cars: %i', (tags, blocked) => {
    for (const dense of [true, false]) {
      const [first, ...others] = nodes;
      const tagged = [{ ...(first as (typeof nodes)[0]), tags }, ...others];
      expect([...roadsOf({ nodes: tagged, ways: [road], dense }).carBlocked]).toEqual([0, blocked, 0]);
    }
  });

  it.each<[Record<string, string>, number]>([
    [{ highway: 'residential' }, all],
    [{ highway: 'residential', oneway: 'yes' }, roadUse.carForward | roadUse.walk],
    [{ highway: 'residential', oneway: '-1' }, roadUse.carBackward | roadUse.walk],
    [{ highway: 'primary', junction: 'roundabout' }, roadUse.carForward | roadUse.walk],
    [{ highway: 'primary', junction: 'roundabout', oneway: 'no' }, all],
    [{ highway: 'motorway' }, roadUse.carForward],
    [{ highway: 'trunk', motorroad: 'yes' }, both],
    [{ highway: 'trunk' }, all],
    [{ highway: 'cycleway' }, roadUse.walk],
    [{ highway: 'cycleway', foot: 'no' }, 0],
    [{ highway: 'footway', access: 'yes' }, roadUse.walk],
    [{ highway: 'track', motor_vehicle: 'yes', foot: 'no' }, both],
    [{ highway: 'service', access: 'private' }, 0],
    [{ highway: 'service', access: 'private', foot: 'yes' }, roadUse.walk],
    [{ highway: 'service', access: 'no', motorcar: 'destination' }, both],
    [{ highway: 'residential', motor_vehicle: 'no' }, roadUse.walk],
    [{ route: 'ferry' }, all],
    [{ highway: 'proposed' }, 0],
    [{ railway: 'rail' }, 0],
  ])('%j is open to %i', (tags, use) => {
    const roads = roadsOf({ nodes, ways: [{ refs: [7, 99], tags }, road] });
    expect(roads.use.length === 2 ? roads.use[0] : 0).toBe(use);
  });

  it.each<[Record<string, string>, [number, number]]>([
    [{ maxspeed: '70' }, [70, 70]],
    [{ maxspeed: '30 mph' }, [48, 48]],
    [{ maxspeed: 'SE:rural' }, [70, 70]],
    [{ maxspeed: 'walk' }, [7, 7]],
    [{ maxspeed: '80', 'maxspeed:backward': '60' }, [80, 60]],
    [{ maxspeed: 'none' }, [0, 0]],
    [{ maxspeed: '999' }, [0, 0]],
    [{ maxspeed: '50;30' }, [0, 0]],
    [{}, [0, 0]],
  ])('%j is signed %j', (tags, limits) => {
    const roads = roadsOf({ nodes, ways: [{ refs: [7, 99], tags: { highway: 'tertiary', ...tags } }] });
    expect([roads.limitForward[0], roads.limitBackward[0]]).toEqual(limits);
  });

  it('refuses what it cannot read whole, and says what', () => {
    expect(messageOf(new Uint8Array())).toMatch(/blob 1 \(byte 0 i filen\).*slutet av filen/);
    expect(messageOf(new TextEncoder().encode('<?xml version="1.0"?><osm/>'))).toMatch(/blob 1/);
    expect(messageOf(writeOsm({ nodes, ways: [road], requires: 'HistoricalInformation' }))).toMatch(/Historical/);
    expect(messageOf(writeOsm({ nodes, ways: [] }))).toMatch(/väntade vägar/);
  });
});

/** Every cut and some thousand changed bytes: an answer each time, that says where, and soon. */
function fuzz(bytes: Uint8Array, cuts: number, mutations: number) {
  const where = /^prov\.osm\.pbf, vid blob \d+ \(byte \d+ i filen\): väntade .+, men där står .+\.$/;
  const whole = read(bytes);
  expect(whole.ok).toBe(true);
  const ends = boundaries(bytes);
  for (let k = 0; k < cuts; k++) {
    const end = Math.floor((k * bytes.length) / cuts);
    const message = messageOf(bytes.subarray(0, end));
    if (ends.has(end) && end > 0) continue;
    expect(message, `cut at ${end}`).toMatch(where);
  }
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let k = 0; k < mutations; k++) {
    const changed = bytes.slice();
    const at = random(bytes.length);
    changed[at] = (bytes[at] as number) ^ (1 + random(255));
    const message = messageOf(changed);
    // A byte that nothing is read from may be anything; what is read is then the same as before.
    if (message === null) expect(read(changed), `byte ${at}`).toEqual(whole);
    else expect(message, `byte ${at}`).toMatch(where);
  }
}

/** Where a file may be cut without anyone being able to tell. */
function boundaries(bytes: Uint8Array): Set<number> {
  const ends = new Set<number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length; ) {
    const header = view.getUint32(at);
    // The size is the header's last field in the files we make: one varint after the tag of field 3.
    const tail = bytes.subarray(at + 4, at + 4 + header);
    const size = tail.lastIndexOf(0x18);
    let length = 0;
    for (let k = size + 1, shift = 0; k < tail.length; k++, shift += 7) length |= ((tail[k] as number) & 0x7f) << shift;
    at += 4 + header + length;
    ends.add(at);
  }
  return ends;
}

describe('a damaged .osm.pbf', () => {
  const made = writeOsm({
    nodes: [{ id: 5, lon: 17, lat: 59, tags: { barrier: 'bollard' } }, ...nodes],
    ways: [road, { refs: [99, 7], tags: { highway: 'path' } }],
    date: '2026-11-20',
  });

  it('is told by a complaint that says where, wherever it is cut or changed', () => fuzz(made, made.length, 3000));

  it('does the same where nothing is packed, and no checksum helps', () => {
    const bare = writeOsm({ nodes, ways: [road], zlib: false });
    for (let at = 0; at < bare.length; at++) {
      for (const value of [0x00, 0x7f, 0x80, 0xff]) {
        const changed = bare.slice();
        changed[at] = value;
        expect(() => read(changed), `byte ${at} as ${value}`).not.toThrow();
      }
    }
  });

  const real = new URL('../../../../../shared/data/osm/lund-station-sweden.osm.pbf', import.meta.url);
  it.skipIf(!existsSync(real))('a real extract too (needs ../shared/data/osm)', () => {
    fuzz(new Uint8Array(readFileSync(real)), 200, 400);
  });
});
