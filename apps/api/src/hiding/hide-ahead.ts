import { Change } from '@halsouppdrag/domain';
import type { Logger } from 'pino';
import { changeChannel } from '../db/changes/change-channel.ts';
import type { FigureReader } from '../db/indicators/figure-reader.ts';
import type { Database } from '../db/open-database.ts';
import { withoutValues } from '../db/without-values.ts';
import { mostHidden } from './cell-hider.ts';

/**
 * So many milliseconds nothing has changed before it begins: files are loaded one after the other, and it would take of
 * what the next one needs.
 */
const quiet = 2000;

/** What is written to these can change what may be shown. */
const entities: ReadonlySet<string> = new Set(['load', 'indicator', 'import']);

/**
 * Works out what may not be told of what is loaded before anybody asks: first of all, and when it has changed, whichever
 * process changed it. One thing after the other, so that who asks meanwhile waits for one at most. Gives what ends it;
 * the listening ends with the other connections when the database is closed.
 */
export async function hideAhead(
  { sql }: Database,
  figures: FigureReader,
  logger: Pick<Logger, 'warn'>,
): Promise<() => void> {
  let latest = 0;
  let work = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;

  const hideAll = async (change: number) => {
    for (const hide of (await figures.ahead()).slice(0, mostHidden)) {
      // What has changed since may have made the rest of it needless, and is worked out in its turn.
      if (change !== latest) return;
      await hide();
    }
  };
  const changed = () => {
    latest += 1;
    clearTimeout(waiting);
    const change = latest;
    waiting = setTimeout(() => {
      // What could not be hidden ahead is hidden when somebody asks.
      work = work
        .then(() => hideAll(change))
        .catch((error: unknown) => logger.warn({ error: withoutValues(error) }, 'not hidden before anyone asks'));
    }, quiet);
    waiting.unref();
  };
  await sql.listen(
    changeChannel,
    (payload) => {
      if (isOfFigures(payload)) changed();
    },
    // Also when the connection was lost: what was called out meanwhile is not repeated.
    changed,
  );
  return () => {
    latest += 1;
    clearTimeout(waiting);
  };
}

/** What says only that much has changed may be of anything. */
function isOfFigures(payload: string): boolean {
  if (payload === '') return true;
  const change = Change.safeParse(JSON.parse(payload)).data;
  return change === undefined || entities.has(change.entity);
}
