import { describe, expect, it } from 'vitest';
import { madeRoads, metresFrom } from '../testing/made-roads.ts';
import { buildRoadGraph } from './build-road-graph.ts';
import { decodeRoadGraph, type RoadGraph } from './road-graph.ts';

const corners = [metresFrom(0, 0), metresFrom(300, 0), metresFrom(300, 400), metresFrom(9, 9)];
const roads = madeRoads(corners, [{ nodes: [0, 1, 2], limit: 50 }]);
const graph = buildRoadGraph(roads);
const decoded = (buffer: ArrayBuffer) => decodeRoadGraph(buffer) as RoadGraph;

describe('the graph in its buffer', () => {
  it('is the same after it has been stored and read', () => {
    const again = decoded(graph.buffer.slice(0));
    expect(again).toEqual(graph);
    expect(again.date).toBe('2026-11-20');
    expect(again.lon).toHaveLength(3);
    expect([...again.metres].map((metres) => Math.round(metres))).toEqual([300, 400]);
    expect([...again.forwardKmh, ...again.backwardKmh, ...again.walk]).toEqual([50, 50, 50, 50, 1, 1]);
  });

  it('is refused when anything of it has changed, and when it is another version or no graph at all', () => {
    for (let at = 0; at < graph.buffer.byteLength; at++) {
      const changed = graph.buffer.slice(0);
      const bytes = new Uint8Array(changed);
      bytes[at] = (bytes[at] as number) ^ 0x10;
      expect(decodeRoadGraph(changed), `byte ${at}`).toHaveProperty('refused');
    }
    const newer = graph.buffer.slice(0);
    new Uint32Array(newer)[1] = 999;
    expect(decodeRoadGraph(newer)).toEqual({ refused: 'otherVersion' });
    expect(decodeRoadGraph(new ArrayBuffer(64))).toEqual({ refused: 'notGraph' });
    expect(decodeRoadGraph(new ArrayBuffer(3))).toEqual({ refused: 'notGraph' });
    expect(decodeRoadGraph(graph.buffer.slice(0, graph.buffer.byteLength - 4))).toEqual({ refused: 'damaged' });
  });

  it('leaves out pieces to nodes the map data lacks, and nodes without any piece', () => {
    const cut = { ...roads, lon: roads.lon.with(1, Number.NaN) };
    expect(buildRoadGraph(cut).from).toHaveLength(0);
    expect(buildRoadGraph(cut).lon).toHaveLength(0);
  });
});
