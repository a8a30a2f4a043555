import { DiaryCursor, diaryTotals, findDiaryPage } from '../../db/diary/diary-entries.ts';
import { readInsats } from '../../db/insatser/read-insats.ts';
import { readPageCursor } from '../../db/page-cursor.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { insatsMissing, keyUsed } from '../insatser/insats-outcome.ts';
import { seesExactCounts } from '../insatser/small-counts.ts';
import { notNow, otherArea, unknownPage } from '../record-answers.ts';
import { writeDiaryOnce } from './write-diary.ts';

export function diaryHandlers({ db, region, clock }: Services) {
  return {
    listDiary: async (c) => {
      const { cursor, limit } = c.req.valid('query');
      const insats = await readInsats(db, c.req.valid('param').id);
      if (insats === null || insats.deletedAt !== null) return insatsMissing(c);
      const after = cursor === undefined ? null : readPageCursor(cursor, DiaryCursor);
      if (cursor !== undefined && after === null) return unknownPage(c);
      const exactCounts = seesExactCounts(c.get('person'), insats.areaIds, (await region()).tree);
      const page = await findDiaryPage(db, insats.id, { limit, after, exactCounts });
      const { entries, attendances } = await diaryTotals(db, insats.id, exactCounts);
      return c.json({ ...page, total: entries, attendances }, 200);
    },
    createDiaryEntry: async (c) => {
      const { tree } = await region();
      const { id } = c.req.valid('param');
      const author = { person: signedIn(c), at: clock() };
      const key = c.req.valid('header')['idempotency-key'];
      const outcome = await writeDiaryOnce(db, tree, id.toLowerCase(), c.req.valid('json'), author, key);
      if ('entry' in outcome) return c.json(outcome.entry, 201);
      switch (outcome.refused) {
        case 'missing':
          return insatsMissing(c);
        case 'otherArea':
          return otherArea(
            c,
            'Du kan bara skriva i dagboken för insatser i dina egna områden. Be den som har området.',
          );
        case 'followedUp':
          return notNow(c, 'Insatsen är uppföljd', 'Dagboken är stängd. Öppna insatsen igen för att skriva i den.');
        case 'faulty':
          return fieldProblem(c, 422, outcome.errors);
        case 'keyUsed':
          return keyUsed(c);
      }
    },
  } satisfies Partial<Handlers>;
}
