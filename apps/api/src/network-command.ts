import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mostNetworkBytes } from '@halsouppdrag/domain';
import { findSameFile, insertMadeNetwork } from './db/networks/write-networks.ts';
import { readRegionData } from './db/region-data.ts';
import { type MadeNetwork, makeNetwork } from './network/make-network.ts';
import { prepareDatabase } from './prepared-database.ts';
import { readSettings } from './settings.ts';

const barWidth = 40;

/** `npm run network -- utdrag.osm.pbf`: the same reading as an upload's, with its progress in the terminal. */
process.exitCode = await main(process.argv[2]);

async function main(path: string | undefined): Promise<number> {
  if (path === undefined) return refuse('Skriv vilken fil: npm run network -- utdrag.osm.pbf');
  const unreadable = `${path} går inte att läsa. Skriv sökvägen till en .osm.pbf-fil.`;
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return refuse(unreadable);
  if (size > mostNetworkBytes) return refuse('Filen är större än 128 MB. Hämta ett mindre utdrag.');
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse(unreadable);
  const settings = readSettings(process.env);
  if ('refused' in settings) return refuse(settings.refused);

  let isCancelled = false;
  process.once('SIGINT', () => {
    isCancelled = true;
  });
  const { database, close } = await prepareDatabase(settings, console.log);
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const before = await database.db.transaction((transaction) => findSameFile(transaction, sha256));
    if (before !== null) return refuse(sameText(before));
    const fileName = basename(path);
    const data = await readRegionData(database.db);
    const made = await make(fileName, bytes, data?.populationPoints ?? [], () => isCancelled);
    if (made === null) return refuse('\nAvbrutet. Ingenting är skrivet.');
    if (typeof made === 'string') return refuse(`\n${made}`);
    const file = { fileName, sha256, bytes: bytes.length };
    const author = { person: null, at: new Date() };
    const meanwhile = await database.db.transaction(async (transaction) => {
      const same = await findSameFile(transaction, sha256);
      if (same === null) await insertMadeNetwork(transaction, file, made, author);
      return same;
    });
    if (meanwhile !== null) return refuse(`\n${sameText(meanwhile)}`);
    const { summary, date } = made;
    console.log(
      `\nInläst: ${summary.km} km väg${date === null ? '' : `, kartdata från ${date}`}. Välj det i Täckning.`,
    );
    return 0;
  } finally {
    await close();
  }
}

function sameText({ isRead }: { readonly isRead: boolean }): string {
  return isRead
    ? 'Just den filen är redan inläst. Välj den i Täckning.'
    : 'Just den filen läses in nu, skickad från Täckning. Följ den där.';
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** The network, what is wrong with the file, or null when it was cancelled. */
async function make(
  fileName: string,
  bytes: Uint8Array,
  places: Parameters<typeof makeNetwork>[2],
  isCancelled: () => boolean,
): Promise<MadeNetwork | string | null> {
  const making = makeNetwork(fileName, bytes, places);
  for (;;) {
    const step = making.next();
    if (step.done) {
      if (step.value.ok) return step.value.value;
      return step.value.complaints[0]?.message ?? 'Filen gick inte att läsa.';
    }
    draw(step.value);
    // Lets a key that was pressed be heard.
    await new Promise((resolve) => setImmediate(resolve));
    if (isCancelled()) return null;
  }
}

function draw(share: number): void {
  const filled = Math.round(share * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  process.stdout.write(`\r${bar} ${Math.round(100 * share)} %`);
}
