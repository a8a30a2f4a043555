import { describe, expect, it } from 'vitest';
import type { GridPoint } from '../../data/uppsala/loader/grid-point.ts';
import { simplePolygons } from '../../data/uppsala/loader/simple-rings.ts';

const corners = (polygons: GridPoint[][][]) => polygons.map((rings) => rings.map((ring) => ring.length - 1));

describe('simplePolygons', () => {
  it('cuts off a spike, also one that walks an edge twice', () => {
    const spike: GridPoint[] = [
      [0, 0],
      [4, 0],
      [9, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(corners(simplePolygons([spike]))).toEqual([[4]]);
    const twice: GridPoint[] = [
      [0, 0],
      [4, 0],
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(corners(simplePolygons([twice]))).toEqual([[4]]);
  });

  it('makes two rings of one that touches itself', () => {
    const eight: GridPoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [8, 4],
      [8, 8],
      [4, 8],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(corners(simplePolygons([eight]))).toEqual([[4], [4]]);
  });

  it('keeps a hole in the polygon around it', () => {
    const outer: GridPoint[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
      [0, 0],
    ];
    const hole: GridPoint[] = [
      [3, 3],
      [3, 6],
      [6, 6],
      [6, 3],
      [3, 3],
    ];
    expect(corners(simplePolygons([outer, hole]))).toEqual([[4, 4]]);
  });

  it('joins two that share a border', () => {
    const west: GridPoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const east: GridPoint[] = [
      [4, 0],
      [8, 0],
      [8, 4],
      [4, 4],
      [4, 0],
    ];
    expect(corners(simplePolygons([west, east]))).toEqual([[6]]);
  });
});
