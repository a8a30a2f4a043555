import { withFont } from './picture-font.ts';

/** Twice the pixels, so that the picture is sharp in a document. */
const density = 2;

/** Hands a picture to the person as a file. */
export function saveSvg(svg: string, name: string) {
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same as pixels. False when the browser cannot draw it. */
export async function savePng(svg: string, name: string): Promise<boolean> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(await withFont(svg))}`;
  try {
    await image.decode();
  } catch {
    return false;
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * density, image.height * density];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) return false;
  save(blob, `${name}.png`);
  return true;
}

/** `god-halsa-2022-tratt`: a file name without what some systems do not take. */
export function fileName(...parts: readonly string[]): string {
  const plain = parts
    .join('-')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

function save(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  [link.href, link.download] = [url, name];
  link.click();
  // The download has begun once the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
