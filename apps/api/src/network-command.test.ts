import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { longToRead } from '../../../packages/sources/src/testing/long-to-read.ts';
import { writeOsm } from '../../../packages/sources/src/testing/write-osm.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database/create-test-database.ts';
import { openDatabase } from './db/open-database.ts';

const command = fileURLToPath(new URL('./network-command.ts', import.meta.url));

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'network-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Runs the command; where told to, it is interrupted as by Ctrl+C once it has begun to read. */
function run(path: string, isInterrupted = false): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, DATABASE_URL: database.url };
  return new Promise((resolve) => {
    const running = execFile(process.execPath, ['--import', 'tsx', command, path], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), printed: stdout + stderr }),
    );
    // Once: a second would end it in the middle of whatever it does.
    let isWaiting = isInterrupted;
    running.stdout?.on('data', (printed: string) => {
      if (!isWaiting || !printed.includes('%')) return;
      isWaiting = false;
      running.kill('SIGINT');
    });
  });
}

it('npm run network reads a file in once, and says what is wrong with another', async () => {
  const path = join(folder, 'prov.osm.pbf');
  const extract = writeOsm({
    nodes: [1, 2].map((id) => ({ id, lon: 17 + id / 50, lat: 60 })),
    ways: [{ refs: [1, 2], tags: { highway: 'road' } }],
  });
  await writeFile(path, extract);
  const first = await run(path);
  expect(first).toMatchObject({ code: 0, printed: expect.stringContaining('Inläst: 1 km väg. Välj det i Täckning.') });
  const second = await run(path);
  expect(second).toMatchObject({ code: 1, printed: expect.stringContaining('Just den filen är redan inläst.') });
  await writeFile(path, extract.subarray(0, 100));
  expect(await run(path)).toMatchObject({ code: 1, printed: expect.stringMatching(/prov\.osm\.pbf, vid blob \d+/) });
  expect(await run(join(folder, 'borta'))).toMatchObject({
    code: 1,
    printed: expect.stringContaining('går inte att läsa'),
  });
});

it('npm run network is ended by Ctrl+C while it reads, and has then written nothing', async () => {
  const path = join(folder, 'lang.osm.pbf');
  await writeFile(path, longToRead());
  expect(await run(path, true)).toMatchObject({
    code: 1,
    printed: expect.stringMatching(/ \d+ %[\s\S]*Avbrutet\. Ingenting är skrivet\./),
  });
  const own = openDatabase(database.url);
  expect(await own.sql`select id from network where file_name = 'lang.osm.pbf'`).toEqual([]);
  await own.close();
});
