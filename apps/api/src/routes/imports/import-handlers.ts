import { createHash } from 'node:crypto';
import type { ImportFile, Indicator } from '@halsouppdrag/domain';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { readKnownVersions } from '../../db/area-versions/read-area-versions.ts';
import { insertImportFile, readImportFile } from '../../db/imports/import-files.ts';
import { readEarlierImports, readLoad, readLoads } from '../../db/imports/read-loads.ts';
import { sumsBefore } from '../../db/imports/sums-before.ts';
import { type LoadWatch, undoLoad } from '../../db/imports/write-loads.ts';
import { findIndicators } from '../../db/indicators/find-indicators.ts';
import type { Db, Transaction } from '../../db/open-database.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import { answerError } from '../../http/answer-errors.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { areasAskedFor } from '../../imports/areas-asked-for.ts';
import { importCheck } from '../../imports/check-import.ts';
import { areasByLevel } from '../../imports/known-areas.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { notNow } from '../record-answers.ts';
import { loadFile } from './load-file.ts';
import { loadStream } from './load-stream.ts';

const noFile = (c: Context<ApiEnv>) =>
  notFound(c, 'Det finns ingen sådan fil. En fil som inget har lästs in ur sparas i en vecka; skicka in den igen.');
const noLoad = (c: Context<ApiEnv>) => notFound(c, 'Det finns inget sådant kvitto.');
const noIndicator = (c: Context<ApiEnv>) =>
  fieldProblem(c, 422, [{ field: 'indicatorId', message: 'Det finns ingen sådan indikator. Välj en annan.' }]);

export function importHandlers(services: Services & { readonly logger: Logger }) {
  const { db, region, clock, figureFiles, logger } = services;
  return {
    createImport: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const { tree } = await region();
      const { fileName } = c.req.valid('query');
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const earlier = await readEarlierImports(db);
      const versions = await readKnownVersions(db);
      const sheets = await figureFiles.describe({ fileName, bytes, areas: areasByLevel(tree), earlier, versions });
      if (!sheets.ok) {
        return fieldProblem(
          c,
          422,
          sheets.complaints.map(({ message }) => ({ field: 'body', message })),
        );
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<never>(
          transaction,
          { ...author, key, entity: 'import', content: { fileName, sha256 } },
          async () => ({ id: await insertImportFile(transaction, { fileName, sha256, bytes }, author) }),
        ),
      );
      if ('refused' in made) return keyUsed(c);
      const stored = await readImportFile(db, made.id);
      if (stored === null) return noFile(c);
      const file: ImportFile = {
        ...{ id: made.id, fileName, sha256, bytes: bytes.length, sheets: sheets.value },
        uploadedAt: stored.uploadedAt.toISOString(),
      };
      c.header('Location', `/api/imports/${made.id}`);
      return c.json(file, 201);
    },
    checkImport: async (c) => {
      const { tree } = await region();
      const question = c.req.valid('json');
      const file = await readImportFile(db, c.req.valid('param').id);
      if (file === null) return noFile(c);
      const indicator = await indicatorOf(db, question.indicatorId);
      if (indicator === null) return noIndicator(c);
      const areas = await areasAskedFor(db, tree, question);
      if ('fault' in areas) return fieldProblem(c, 422, [areas.fault]);
      const { fileName, bytes } = file;
      const checked = await figureFiles.check({
        ...{ fileName, bytes, areas, question },
        ...{ indicator, wantsFigures: false },
      });
      const before = await sumsBefore(db, indicator, question.level, question.areaVersion);
      return c.json(importCheck(checked, before), 200);
    },
    loadImport: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const question = c.req.valid('json');
      const importFileId = c.req.valid('param').id;
      const file = await readImportFile(db, importFileId);
      if (file === null) return noFile(c);
      const indicator = await indicatorOf(db, question.indicatorId);
      if (indicator === null) return noIndicator(c);
      const asked = { importFileId, file, indicator, question, author, key: c.req.valid('header')['idempotency-key'] };
      const load = async (watch: LoadWatch) => {
        const end = await loadFile(services, asked, watch);
        if (end.kind === 'keyUsed') return keyUsed(c);
        if (end.kind === 'fault') return fieldProblem(c, 422, [end.fault]);
        if (end.kind === 'unusable') return notNow(c, 'Filen kan inte läsas in som den är', end.detail);
        const made = await readLoad(db, end.id);
        return made === null ? noLoad(c) : c.json(made, 201);
      };
      if (c.req.header('accept') !== 'text/event-stream')
        return load({ begins: () => undefined, written: () => undefined });
      c.header('Content-Type', 'text/event-stream');
      c.header('Cache-Control', 'no-store, no-transform');
      c.header('X-Accel-Buffering', 'no');
      const answered = (error: unknown) =>
        answerError(error instanceof Error ? error : new Error(String(error)), c, logger);
      return c.body(loadStream(load, answered), 200);
    },
    listLoads: async (c) => c.json({ items: await readLoads(db) }, 200),
    undoLoad: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const { id } = c.req.valid('param');
      const undone = await db.transaction((transaction) => undoLoad(transaction, id, author));
      if (undone === 'alreadyUndone') {
        return notNow(
          c,
          'Redan tillbakatagen',
          'Inläsningen är redan tillbakatagen. Läs in filen igen om den ska gälla.',
        );
      }
      const load = await readLoad(db, id);
      return load === null ? noLoad(c) : c.json(load, 200);
    },
  } satisfies Partial<Handlers>;
}

/** A made-up indicator is none: its figures would be called made up, and go with the others that are. */
async function indicatorOf(db: Db | Transaction, id: string): Promise<Indicator | null> {
  return (await findIndicators(db)).find((indicator) => indicator.id === id && !indicator.example) ?? null;
}
