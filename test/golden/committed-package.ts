import { readFileSync } from 'node:fs';
import { type RegionPackage, readRegionPackage, regionPackageFiles } from '@halsouppdrag/sources';

export const packageFolder = new URL('../../data/uppsala/', import.meta.url);
export const sharedFolder = new URL('../../../shared/', import.meta.url);

/** The bytes of the committed package, by file name; a fresh map each time, to be mutilated freely. */
export function committedFiles(): Map<string, Uint8Array> {
  return new Map(regionPackageFiles.map((name) => [name, new Uint8Array(readFileSync(new URL(name, packageFolder)))]));
}

/** The committed package, read. */
export function committedPackage(): RegionPackage {
  const outcome = readRegionPackage(committedFiles());
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.complaints.map(({ message }) => message).join('\n'));
}
