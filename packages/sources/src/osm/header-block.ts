import { PbfReader } from 'pbf';
import { Damage } from '../damage.ts';
import { readBytes, readFields, readNumber } from './message.ts';

const understood = new Set(['OsmSchema-V0.6', 'DenseNodes']);

/** When the map data is from in seconds since 1970, 0 where the header does not tell. Throws `Damage` on a file that needs more than we read. */
export function readHeaderBlock(content: Uint8Array): number {
  const pbf = new PbfReader(content);
  let seconds = 0;
  readFields(pbf, content.length, (field) => {
    if (field === 4) {
      const feature = new TextDecoder().decode(readBytes(pbf, content.length));
      if (!understood.has(feature))
        throw new Damage('en vanlig OSM-fil', `en som kräver ”${feature.slice(0, 40).replaceAll(/[^ -~]/g, '?')}”`);
    }
    if (field === 32) seconds = readNumber(pbf);
  });
  return seconds;
}
