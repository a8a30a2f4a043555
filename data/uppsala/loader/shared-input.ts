import { existsSync, readFileSync } from 'node:fs';
import {
  type CsvRow,
  type CubeCell,
  cubeCells,
  type Outcome,
  type PolygonFeature,
  readCsvTable,
  readJsonStat,
  readPolygonFeatures,
} from '@halsouppdrag/sources';

const sharedFolder = new URL('../../../../shared/', import.meta.url);

export const sharedExists = existsSync(new URL('data/README.md', sharedFolder));

/** The published files that the package is derived from, read once each. */
export const shared = {
  csv: (path: string): readonly CsvRow[] => must(readCsvTable(path, bytesOf(path))).rows,
  json: (path: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(path))),
  jsonStat: (path: string): CubeCell[] => [...cubeCells(must(readJsonStat(path, bytesOf(path))))],
  polygons: (path: string): PolygonFeature[] => must(readPolygonFeatures(path, bytesOf(path))),
};

function bytesOf(path: string): Uint8Array {
  return readFileSync(new URL(path, sharedFolder));
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.complaints.map(({ message }) => message).join('\n'));
}
