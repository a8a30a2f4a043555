import { buffer } from 'node:stream/consumers';
import { copyIn } from '../../apps/api/src/db/copy-in.ts';
import type { Database } from '../../apps/api/src/db/open-database.ts';
import { openRunningDatabase } from '../e2e/running-database.ts';
import type { RunningServer } from '../e2e/running-server.ts';

/** What is copied goes to series of other years: of two with one key only one counts. */
const yearsAhead = 1000;

/**
 * The figures of the latest load once more, by PostgreSQL's COPY alone: the bytes it hands out for them itself, of the
 * columns in which there is anything, into the same table, until they hold. Nothing is read out of a file, checked or
 * told. Gives the time, and how many figures there are then.
 */
export async function copyLatestLoad(server: RunningServer): Promise<{ milliseconds: number; figures: number }> {
  const copied = await on(server, ({ sql }) => copyable(sql));
  // The driver sends nothing more on a connection that has handed out a COPY.
  return on(server, (database) => copyAgain(database, copied));
}

async function on<Answer>(server: RunningServer, work: (database: Database) => Promise<Answer>): Promise<Answer> {
  const database = await openRunningDatabase(server);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function copyAgain({ db, sql }: Database, copied: Copied) {
  // Connected before the clock starts.
  await sql`select 1`;
  const start = performance.now();
  await db.transaction(async (transaction) => {
    const statement = `copy indicator_value (${copied.columns}) from stdin (format binary)`;
    await copyIn(transaction, statement, copied.rows);
  });
  const milliseconds = performance.now() - start;
  const [written] = await sql`select count(*)::int from indicator_value where series_id = any(${[...copied.series]})`;
  return { milliseconds, figures: written?.['count'] };
}

interface Copied {
  readonly series: readonly number[];
  readonly columns: string;
  readonly rows: Uint8Array;
}

async function copyable(sql: Database['sql']): Promise<Copied> {
  const series = await sql<{ id: number; twin: number }[]>`
    with own as (
      select *, row_number() over (order by id) as at from indicator_series
      where load_id = (select max(load_id) from indicator_series) and year < ${yearsAhead + 1900}
    ), twin as (
      insert into indicator_series (indicator_id, level, year, sex, age_group, area_version, load_id, has_small_counts)
      select indicator_id, level, year + ${yearsAhead}, sex, age_group, area_version, load_id, has_small_counts
      from own order by at
      returning id, year, sex, age_group
    )
    select own.id, twin.id as twin from own join twin on twin.year = own.year + ${yearsAhead}
      and twin.sex = own.sex and twin.age_group is not distinct from own.age_group`;
  const [own, twins] = [series.map(({ id }) => id), series.map(({ twin }) => twin)];
  const table = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = 'indicator_value' order by ordinal_position`;
  const names = table.map(({ name }) => name);
  const [filled] = await sql`
    select ${sql.unsafe(names.map((name) => `bool_or(${name} is not null) as ${name}`).join(', '))}
    from indicator_value where series_id = any(${own})`;
  const held = names.filter((name) => filled?.[name]);
  const columns = held.join(', ');
  const others = held.filter((name) => name !== 'series_id').join(', ');
  // A COPY takes no parameters.
  const stream = await sql
    .unsafe(
      `copy (select twin as series_id, ${others} from indicator_value
        join unnest('{${own}}'::int[], '{${twins}}'::int[]) as pair (own, twin) on own = series_id
        order by twin, area_number) to stdout (format binary)`,
    )
    .readable();
  return { series: twins, columns, rows: await buffer(stream) };
}
