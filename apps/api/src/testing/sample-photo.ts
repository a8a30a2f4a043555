import sharp from 'sharp';
import type { PhotoMediaType } from '../db/diary/photos.ts';

interface Sample {
  /** Said in every place where a camera may say something. */
  readonly secret: string;
  readonly width?: number;
  readonly height?: number;
  readonly orientation?: number;
  readonly noise?: boolean;
}

/** A photo for tests, with place, camera, author, XMP and colour profile as a telephone writes them. */
export async function samplePhoto(mediaType: PhotoMediaType, sample: Sample): Promise<Uint8Array> {
  const { secret, width = 64, height = 40, orientation = 1, noise = false } = sample;
  const dots = sharp({
    create: {
      ...{ width, height, channels: 3, background: { r: 20, g: 120, b: 60 } },
      ...(noise ? { noise: { type: 'gaussian', mean: 128, sigma: 40 } } : {}),
    },
  })
    .withIccProfile('p3')
    .withExif({
      IFD0: { Copyright: secret, Make: 'Kamera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '60/1 20/1 0/1',
        GPSDateStamp: '2026:02:03',
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${secret}"/></rdf:RDF></x:xmpmeta>`,
    )
    .withMetadata({ orientation });
  switch (mediaType) {
    case 'image/jpeg':
      return dots.jpeg().toBuffer();
    case 'image/png':
      return dots.png().toBuffer();
    case 'image/webp':
      return dots.webp().toBuffer();
  }
}

/** One chunk of a PNG with its length and checksum. */
export function pngChunk(name: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(content)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The checksum of PNG, RFC 2083 annex 15. */
export function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
