import sharp, { type Sharp } from 'sharp';
import type { PhotoMediaType } from '../../db/diary/photos.ts';

/** What the file itself says it is. A name or a header can say anything. */
const formatOf: Record<PhotoMediaType, 'jpeg' | 'png' | 'webp'> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Larger pictures than any telephone takes are refused before they are unpacked into memory. */
const mostPixels = 64_000_000;
/** Sharper than any screen shows it in a diary, and light enough to fetch in the field. */
const longestSide = 2048;
const quality = 82;

// Nothing but these three is ever read, whatever the bytes look like: no SVG, no PDF, no format with scripts or addresses.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

export type Cleaned = { readonly bytes: Uint8Array } | { readonly refused: 'notPhoto' | 'tooManyPixels' };

/**
 * The picture alone: unpacked to its dots, turned the way the camera was held and packed anew, so that nothing of where,
 * when and with what it was taken is left, nor anything hidden before, in or after it. Refuses what is no whole picture
 * of the type it is said to be.
 */
export async function cleanPhoto(bytes: Uint8Array, mediaType: PhotoMediaType): Promise<Cleaned> {
  const format = formatOf[mediaType];
  try {
    const { width, height, ...found } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (found.format !== format) return { refused: 'notPhoto' };
    if (width * height > mostPixels) return { refused: 'tooManyPixels' };
    const dots = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    return { bytes: await packed(dots, format).toBuffer() };
  } catch (error) {
    // The library has one kind of error for every file that it cannot read to its end.
    if (error instanceof Error) return { refused: 'notPhoto' };
    throw error;
  }
}

function packed(dots: Sharp, format: 'jpeg' | 'png' | 'webp'): Sharp {
  switch (format) {
    case 'jpeg':
      return dots.jpeg({ quality });
    case 'png':
      return dots.png();
    case 'webp':
      return dots.webp({ quality });
  }
}
