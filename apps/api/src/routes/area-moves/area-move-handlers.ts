import { areaVersionName, type MovePreview, type MoveQuestion } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import { readLoad } from '../../db/imports/read-loads.ts';
import { insertMovedLoad } from '../../db/imports/write-moved-load.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { NotMoved } from '../../imports/move-series.ts';
import { type NotPrepared, type PreparedMove, prepareMove, readyToMove } from '../../imports/prepare-move.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { notNow } from '../record-answers.ts';

const reasons: Record<NotMoved, string> = {
  hidden:
    'Några av värdena är dolda här för att de gäller få personer. Omräknade skulle de inte kunna skyddas mot summorna på andra nivåer.',
  ordered:
    'En plats, en klass eller ett index går inte att räkna om: två områdens sammanlagda går inte att veta av vart och ett.',
  standardised: 'Ett standardiserat tal går inte att räkna om utan åldrarna i områdena. Hämta det för rätt indelning.',
  noDenominator: 'Värdena saknar nämnare, och då går det inte att veta hur mycket varje område ska väga.',
};

const mostNamed = 200;

export function areaMoveHandlers({ db, region, clock, figures, figureFiles }: Services) {
  const from = { figures, figureFiles };
  return {
    previewMove: async (c) => {
      const question = c.req.valid('json');
      const data = await region();
      await readyToMove(figures, question);
      const prepared = await db.transaction((transaction) => prepareMove(transaction, data, question, from));
      return 'refused' in prepared ? refusal(c, question, prepared.refused) : c.json(previewOf(prepared), 200);
    },
    moveFigures: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const data = await region();
      const question = c.req.valid('json');
      const key = c.req.valid('header')['idempotency-key'];
      await readyToMove(figures, question);
      const made = await db.transaction((transaction) =>
        writeOnce<NotPrepared>(transaction, { ...author, key, entity: 'load', content: { question } }, async () => {
          const prepared = await prepareMove(transaction, data, question, from);
          return 'refused' in prepared ? prepared : { id: await insertMovedLoad(transaction, prepared, author) };
        }),
      );
      if ('refused' in made) return made.refused === 'keyUsed' ? keyUsed(c) : refusal(c, question, made.refused);
      const load = await readLoad(db, made.id);
      return load === null ? notFound(c, 'Det finns inget sådant kvitto.') : c.json(load, 201);
    },
  } satisfies Partial<Handlers>;
}

function refusal(c: Context<ApiEnv>, { from }: MoveQuestion, refused: NotPrepared['refused']) {
  const name = areaVersionName(from);
  switch (refused) {
    case 'noVersion': {
      const message = `${name} är inte inläst. Läs in områdesindelningen först.`;
      return fieldProblem(c, 422, [{ field: 'from', message }]);
    }
    case 'noSeries': {
      const message = `Det finns inga värden för ${name} som gäller nu. Läs in dem först, eller välj något annat.`;
      return fieldProblem(c, 422, [{ field: 'indicatorId', message }]);
    }
    case 'elsewhere': {
      const message = `Inget område i ${name} ligger i verktygets områden. Läs in en indelning för regionen.`;
      return fieldProblem(c, 422, [{ field: 'from', message }]);
    }
    default:
      return notNow(c, 'Värdena går inte att räkna om', reasons[refused]);
  }
}

function previewOf({ moved, outcome, shared: { areas, shares, outside } }: PreparedMove): MovePreview {
  const touched = new Set(shares.map(({ from }) => from));
  const partly = areas.flatMap(({ code, name }, at) =>
    touched.has(at) && (outside[at] as number) > 0 ? [{ code, name, outside: outside[at] as number }] : [],
  );
  return {
    ...{ moved, series: [...outcome.series], areas: areas.length, whollyOutside: areas.length - touched.size },
    partlyOutside: partly.slice(0, mostNamed),
  };
}
