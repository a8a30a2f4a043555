import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PhotoMediaType } from '../../db/diary/photos.ts';
import { crc32, pngChunk, samplePhoto } from '../../testing/sample-photo.ts';
import { cleanPhoto } from './clean-photo.ts';

const types = ['image/jpeg', 'image/png', 'image/webp'] as const;
const secret = 'Hemliga gatan 7';

async function cleaned(bytes: Uint8Array, mediaType: PhotoMediaType): Promise<Uint8Array> {
  const outcome = await cleanPhoto(bytes, mediaType);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.bytes;
}

describe('what is left of a photo', () => {
  it.each(types)('%s: no place, no camera, no text, no colour profile', async (mediaType) => {
    const bytes = await samplePhoto(mediaType, { secret });
    const before = await sharp(bytes).metadata();
    expect(before.exif).toBeDefined();
    expect(before.xmp).toBeDefined();
    expect(before.icc).toBeDefined();
    expect(before.exif?.includes(secret)).toBe(true);
    expect(before.exif?.includes('2026:02:03')).toBe(true);

    const clean = await cleaned(bytes, mediaType);
    const after = await sharp(clean).metadata();
    expect([after.exif, after.xmp, after.icc, after.iptc, after.comments]).toEqual(Array(5).fill(undefined));
    expect([after.format, after.width, after.height]).toEqual([before.format, before.width, before.height]);
    for (const trace of ['2026:02:03', secret, 'Exif', 'EXIF', 'ICC', 'xmp']) {
      expect(Buffer.from(clean).includes(trace), trace).toBe(false);
    }
  });

  it('stands as the camera was held', async () => {
    const lying = await samplePhoto('image/jpeg', { secret, orientation: 6 });
    const { width, height } = await sharp(lying).metadata();
    const after = await sharp(await cleaned(lying, 'image/jpeg')).metadata();
    expect([after.width, after.height, after.orientation]).toEqual([height, width, undefined]);
  });

  it('no text chunk of a PNG', async () => {
    const png = Buffer.from(await samplePhoto('image/png', { secret }));
    const end = png.length - 12;
    const told = Buffer.concat([png.subarray(0, end), pngChunk('tEXt', `Comment\0${secret}`), png.subarray(end)]);
    expect(Buffer.from(await cleaned(told, 'image/png')).includes(secret)).toBe(false);
  });

  it.each(types)('%s: nothing that is hidden after it', async (mediaType) => {
    const page = '<script>alert(1)</script>';
    const both = Buffer.concat([await samplePhoto(mediaType, { secret }), Buffer.from(page)]);
    const outcome = await cleanPhoto(both, mediaType);
    if ('bytes' in outcome) expect(Buffer.from(outcome.bytes).includes(page)).toBe(false);
  });

  it('no script in a comment of a JPEG that is also a page', async () => {
    const jpeg = Buffer.from(await samplePhoto('image/jpeg', { secret }));
    const page = Buffer.from('*/<html><script>alert(1)</script>');
    const length = Buffer.from([0xff, 0xfe, 0, page.length + 2]);
    const both = Buffer.concat([jpeg.subarray(0, 2), length, page, jpeg.subarray(2)]);
    expect(Buffer.from(await cleaned(both, 'image/jpeg')).includes('script')).toBe(false);
  });

  it('a large one is made smaller', async () => {
    const large = await samplePhoto('image/jpeg', { secret, width: 5000, height: 100 });
    const after = await sharp(await cleaned(large, 'image/jpeg')).metadata();
    expect([after.width, after.height]).toEqual([2048, 41]);
  });
});

describe('what is no photo', () => {
  const refused = async (bytes: Uint8Array, mediaType: PhotoMediaType = 'image/jpeg') => {
    const outcome = await cleanPhoto(bytes, mediaType);
    return 'refused' in outcome ? outcome.refused : null;
  };

  it('a page, a drawing with script, a document, another picture type, nothing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const contents = ['', 'x', '<!doctype html><h1>hej</h1>', svg, '%PDF-1.4', '\xff\xd8\xff'].map((text) =>
      Buffer.from(text, 'latin1'),
    );
    for (const bytes of [...contents, gif, Buffer.alloc(1000)]) {
      for (const mediaType of types) expect(await refused(bytes, mediaType), bytes.toString('latin1')).toBe('notPhoto');
    }
  });

  it('a picture of another type than it is said to be', async () => {
    for (const real of types) {
      const bytes = await samplePhoto(real, { secret });
      for (const said of types) expect(await refused(bytes, said)).toBe(real === said ? null : 'notPhoto');
    }
  });

  it.each(types)('%s that is cut off', async (mediaType) => {
    const bytes = await samplePhoto(mediaType, { secret, noise: true });
    for (const share of [0.01, 0.3, 0.6, 0.9]) {
      expect(await refused(bytes.subarray(0, Math.floor(bytes.length * share)), mediaType), `${share}`).toBe(
        'notPhoto',
      );
    }
  });

  it('a PNG whose dots do not match its checksum', async () => {
    const png = Buffer.from(await samplePhoto('image/png', { secret, noise: true }));
    const at = png.indexOf('IDAT') + 200;
    png[at] = (png[at] ?? 0) ^ 0xff;
    expect(await refused(png, 'image/png')).toBe('notPhoto');
  });

  it('a few bytes that would unpack to thousands of millions of dots', async () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(60_000, 0);
    header.writeUInt32BE(60_000, 4);
    header.set([8, 0, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const dots = deflateSync(Buffer.alloc(100_000));
    const bomb = Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', dots), pngChunk('IEND', '')]);
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    const before = process.memoryUsage().rss;
    expect(await refused(bomb, 'image/png')).toBe('tooManyPixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
