const longestSide = 1600;

/** The chosen file is no picture that the browser knows. */
export class UnreadablePhoto extends Error {}

/**
 * A photo small enough to send from a field, drawn anew so that where and when it was taken never leaves the phone.
 * Throws an `UnreadablePhoto` where the browser cannot read the file as a picture.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new UnreadablePhoto();
  });
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new UnreadablePhoto()) : resolve(blob)), 'image/jpeg', 0.85);
  });
}
