import { createHash } from 'node:crypto';
import { areaLevelName, type MoveMethod, type Region } from '@halsouppdrag/domain';
import { asc, eq } from 'drizzle-orm';
import { insertImportFile } from '../../db/imports/import-files.ts';
import { readLoad } from '../../db/imports/read-loads.ts';
import { insertMovedLoad } from '../../db/imports/write-moved-load.ts';
import { figureReader } from '../../db/indicators/figure-reader.ts';
import { area } from '../../db/tables/index.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { moveSeries, type NotMoved } from '../../imports/move-series.ts';
import { readAreasFile } from '../../imports/read-areas-file.ts';
import { shareBetween } from '../../imports/share-between.ts';
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

export function areaMoveHandlers({ db, region, clock }: Services) {
  return {
    moveFigures: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const data = await region();
      const question = c.req.valid('query');
      const { fileName, indicatorId, level, from, method } = question;
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const file = readAreasFile(fileName, bytes, level);
      if (!file.ok) {
        return fieldProblem(
          c,
          422,
          file.complaints.map(({ message }) => ({ field: 'body', message })),
        );
      }
      const own = await db
        .select({ number: area.number, geometry: area.geometry })
        .from(area)
        .where(eq(area.level, level))
        .orderBy(asc(area.code));
      const shared = shareBetween(file.value.areas, own, method, data.populationPoints);
      if (shared.shares.length === 0) {
        const found = 'inget område i filen ligger i verktygets';
        return fieldProblem(c, 422, [{ field: 'body', message: `${fileName}: ${found}. Välj en fil för regionen.` }]);
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<{ refused: NotMoved | 'noSeries' }>(
          transaction,
          { ...author, key, entity: 'load', content: { question, sha256 } },
          async () => {
            const reader = figureReader(transaction, null);
            const { indicators, seriesOf } = await reader.loaded();
            const indicator = indicators.find(({ id }) => id === indicatorId);
            const series = seriesOf(indicatorId).filter((one) => one.level === level && one.areaVersion === from);
            if (!indicator || series.length === 0) return { refused: 'noSeries' };
            const weights = weightsText(method, fileName, data.region);
            const moved = await moveSeries(reader, indicator, series, question, { shared, own, weights });
            if ('notMovable' in moved) return { refused: moved.notMovable };
            const importFileId = await insertImportFile(transaction, { fileName, sha256, bytes }, author);
            return { id: await insertMovedLoad(transaction, { importFileId, indicator, level, ...moved }, author) };
          },
        ),
      );
      if ('refused' in made) {
        if (made.refused === 'keyUsed') return keyUsed(c);
        if (made.refused === 'noSeries') {
          const message = `Det finns inga värden för ${from} bland ${areaLevelName[level].many.toLowerCase()} som gäller nu.`;
          return fieldProblem(c, 422, [{ field: 'from', message }]);
        }
        return notNow(c, 'Värdena går inte att räkna om', reasons[made.refused]);
      }
      const load = await readLoad(db, made.id);
      return load === null ? notFound(c, 'Det finns inget sådant kvitto.') : c.json(load, 201);
    },
  } satisfies Partial<Handlers>;
}

function weightsText(method: MoveMethod, fileName: string, { populationYear }: Region): string {
  return method === 'areal'
    ? `andel av ytan, efter gränserna i ${fileName}`
    : `andel av befolkningen ${populationYear} där den bor, efter gränserna i ${fileName}`;
}
