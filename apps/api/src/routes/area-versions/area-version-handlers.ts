import { createHash } from 'node:crypto';
import type { AreaFile, AreaVersionQuestion } from '@halsouppdrag/domain';
import type { Complaint } from '@halsouppdrag/sources';
import { eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { readAreaVersion, readAreaVersions } from '../../db/area-versions/read-area-versions.ts';
import { insertAreaVersion, undoAreaVersion } from '../../db/area-versions/write-area-versions.ts';
import { insertImportFile, readImportFile } from '../../db/imports/import-files.ts';
import { area } from '../../db/tables/index.ts';
import { writeOnce } from '../../db/write-once.ts';
import type { Handlers, Services } from '../../handlers.ts';
import type { ApiEnv } from '../../http/api-env.ts';
import { fieldProblem, notFound } from '../../http/problem.ts';
import { signedIn } from '../../http/signed-in.ts';
import { keyUsed } from '../insatser/insats-outcome.ts';
import { notNow } from '../record-answers.ts';

const noFile = (c: Context<ApiEnv>) =>
  notFound(c, 'Det finns ingen sådan fil. En fil som inget har lästs in ur sparas i en vecka; skicka in den igen.');
const noVersion = (c: Context<ApiEnv>) => notFound(c, 'Det finns ingen sådan områdesindelning.');

const unreadable = (c: Context<ApiEnv>, field: string, complaints: readonly Complaint[]) =>
  fieldProblem(
    c,
    422,
    complaints.map(({ message }) => ({ field, message })),
  );

const whyNotUndone = {
  alreadyUndone: [
    'Redan tillbakatagen',
    'Områdesindelningen är redan tillbakatagen. Läs in filen igen om den ska gälla.',
  ],
  hasMoves: [
    'Siffror är omräknade från den',
    'Det finns siffror som är omräknade från områdesindelningen. Ta tillbaka omräkningarna först, i listan över inlästa filer.',
  ],
  hasFigures: [
    'Siffror är inlästa för den',
    'Det finns siffror inlästa för områdesindelningen. Ta tillbaka dem först, i listan över inlästa filer.',
  ],
} as const;

export function areaVersionHandlers({ db, region, clock, figureFiles }: Services) {
  const describe = async (id: string, layer: string | null) => {
    const file = await readImportFile(db, id);
    if (file === null) return null;
    const { fileName, sha256, bytes, uploadedAt, fetched } = file;
    const outlines = await db.select({ geometry: area.geometry }).from(area).where(eq(area.level, 'lan'));
    const asked = { fileName, bytes, layer, region: outlines.map(({ geometry }) => geometry) };
    const described = await figureFiles.describeAreas(asked);
    if (!described.ok) return described;
    const value: AreaFile = {
      ...{ id, fileName, sha256, bytes: bytes.length, uploadedAt: uploadedAt.toISOString(), fetched: fetched ?? [] },
      ...described.value,
    };
    return { ok: true, value } as const;
  };
  const check = async (
    file: { readonly fileName: string; readonly bytes: Uint8Array },
    question: AreaVersionQuestion,
    wantsAreas: boolean,
  ) => {
    const { region: own, tree } = await region();
    const codes = tree.ofLevel(question.level).map(({ code }) => code);
    const { fileName, bytes } = file;
    return figureFiles.checkAreas({ fileName, bytes, question, own: { codes, bounds: own.bbox }, wantsAreas });
  };
  return {
    createAreaFile: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      await region();
      const { fileName } = c.req.valid('query');
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      // Read before it is stored: what cannot be read is not kept.
      const readable = await figureFiles.describeAreas({ fileName, bytes, layer: null, region: [] });
      if (!readable.ok) return unreadable(c, 'body', readable.complaints);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<never>(
          transaction,
          { ...author, key, entity: 'import', content: { areas: fileName, sha256 } },
          async () => ({ id: await insertImportFile(transaction, { fileName, sha256, bytes }, author) }),
        ),
      );
      if ('refused' in made) return keyUsed(c);
      const described = await describe(made.id, null);
      if (described === null) return noFile(c);
      if (!described.ok) return unreadable(c, 'body', described.complaints);
      c.header('Location', `/api/area-files/${made.id}`);
      return c.json(described.value, 201);
    },
    getAreaFile: async (c) => {
      const described = await describe(c.req.valid('param').id, c.req.valid('query').layer ?? null);
      if (described === null) return noFile(c);
      return described.ok ? c.json(described.value, 200) : unreadable(c, 'layer', described.complaints);
    },
    checkAreaFile: async (c) => {
      const file = await readImportFile(db, c.req.valid('param').id);
      if (file === null) return noFile(c);
      const checked = await check(file, c.req.valid('json'), false);
      if (!checked.ok) return unreadable(c, 'layer', checked.complaints);
      const { read: _read, system: _system, ...told } = checked.value;
      return c.json(told, 200);
    },
    loadAreaVersion: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const importFileId = c.req.valid('param').id;
      const question = c.req.valid('json');
      const file = await readImportFile(db, importFileId);
      if (file === null) return noFile(c);
      const checked = await check(file, question, true);
      if (!checked.ok) return unreadable(c, 'layer', checked.complaints);
      const { read: areas, problems, problemCount, system } = checked.value;
      if (areas.length === 0 || (problemCount > 0 && !question.leaveOut)) {
        const [first] = problems;
        const detail = `${problemCount} av figurerna går inte att använda. ${first?.message ?? 'Filen har inga områden.'} Inget är inläst.`;
        return notNow(c, 'Filen kan inte läsas in som den är', detail);
      }
      const key = c.req.valid('header')['idempotency-key'];
      const made = await db.transaction((transaction) =>
        writeOnce<{ refused: 'nameTaken' }>(
          transaction,
          { ...author, key, entity: 'areaVersion', content: { importFileId, question } },
          () =>
            insertAreaVersion(transaction, { importFileId, question, system, areas, leftOut: problemCount }, author),
        ),
      );
      if ('refused' in made) {
        if (made.refused === 'keyUsed') return keyUsed(c);
        const message = `${question.name} är redan inläst. Ta tillbaka den först, eller ge den här ett annat namn.`;
        return fieldProblem(c, 422, [{ field: 'name', message }]);
      }
      const version = await readAreaVersion(db, made.id);
      if (version === null) return noVersion(c);
      c.header('Location', `/api/area-versions/${made.id}`);
      return c.json(version, 201);
    },
    listAreaVersions: async (c) => c.json({ items: await readAreaVersions(db) }, 200),
    undoAreaVersion: async (c) => {
      const author = { person: signedIn(c), at: clock() };
      const { id } = c.req.valid('param');
      const undone = await db.transaction((transaction) => undoAreaVersion(transaction, id, author));
      if (undone === 'missing') return noVersion(c);
      if (undone !== 'undone') {
        const [title, detail] = whyNotUndone[undone];
        return notNow(c, title, detail);
      }
      const version = await readAreaVersion(db, id);
      return version === null ? noVersion(c) : c.json(version, 200);
    },
  } satisfies Partial<Handlers>;
}
