import { deflateSync } from 'node:zlib';
import { Unzlib } from 'fflate';
import { PbfWriter } from 'pbf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpackBlob } from './blob.ts';

afterEach(() => vi.restoreAllMocks());

/** A blob that says how much it holds, and holds what it holds. */
function packed(content: Uint8Array, said = content.length) {
  const pbf = new PbfWriter();
  pbf.writeVarintField(2, said);
  pbf.writeBytesField(3, deflateSync(content, { level: 9 }));
  const bytes = pbf.finish();
  return () => unpackBlob(bytes, { kind: 'OSMData', number: 1, start: 0, bodyStart: 0, end: bytes.length });
}
const noise = Uint8Array.from({ length: 300_000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 24);

describe('the content of a blob', () => {
  it('is what was packed, of any length', () => {
    for (const length of [1, 1000, 16_384, 300_000]) {
      expect(packed(noise.subarray(0, length))()).toEqual(noise.subarray(0, length));
    }
  });

  it('is no more and no less than it says', () => {
    expect(packed(noise, 299_999)).toThrow('299999 byte innehåll');
    expect(packed(noise, 300_001)).toThrow('300001 byte innehåll');
  });

  it('is unpacked no farther than it says, however much there is', () => {
    const push = vi.spyOn(Unzlib.prototype, 'push');
    expect(packed(new Uint8Array(100_000_000), 1_000_000)).toThrow('1000000 byte innehåll');
    expect(push).toHaveBeenCalledTimes(1);
  });
});
