import { insertPhoto, type PhotoMediaType, readPhoto } from '../../db/diary/photos.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { mediaTypeOf } from '../../http/check-input.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';

const whyRefused = {
  notPhoto: 'Filen är ingen hel bild av det slag den sägs vara. Välj en bild i JPEG, PNG eller WebP.',
  tooManyPixels: 'Bilden har för många bildpunkter, fler än 64 miljoner. Välj en mindre.',
} as const;

export function photoHandlers({ db, clock }: Services) {
  return {
    createPhoto: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      // The call takes no other types than these: what else is sent was refused before it came here.
      const mediaType = mediaTypeOf(c) as PhotoMediaType;
      const sent = new Uint8Array(await c.req.arrayBuffer());
      // Not before the first photo: the library is 16 MB, and many a server never gets one.
      const { cleanPhoto } = await import('./clean-photo.ts');
      const cleaned = await cleanPhoto(sent, mediaType);
      if ('refused' in cleaned) return fieldProblem(c, 422, [{ field: 'body', message: whyRefused[cleaned.refused] }]);
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<never>(transaction, { ...author, key, entity: 'photo', content: sent }, async () => ({
          id: await insertPhoto(transaction, { mediaType, bytes: cleaned.bytes }, author),
        })),
      );
      if ('refused' in made) return keyUsed(c);
      c.header('Location', `/api/photos/${made.id}`);
      return c.json({ id: made.id }, 201);
    },
    getPhoto: async (c) => {
      const photo = await readPhoto(db, c.req.valid('param').id, c.get('person'));
      if (photo === null) return notFound(c, 'Det finns ingen bild med det id:t. Den kan ha tagits bort.');
      c.header('Content-Type', photo.mediaType);
      c.header('Content-Disposition', 'inline');
      // A photo is never changed under its id. Private: who may see it may change with the insats it belongs to.
      c.header('Cache-Control', 'private, max-age=31536000, immutable');
      return c.body(new Uint8Array(photo.bytes), 200);
    },
  } satisfies Partial<Handlers>;
}
