import type { Database } from '../../apps/api/src/db/open-database.ts';

/** How many records a whole region could have after some years. Source: issue 3's own bound. */
export const manyRecords = { insatser: 50_000, diary: 500_000, behov: 5_000, partners: 600 };

/**
 * Fills a loaded region with made-up records over its real areas: the same each time, a lokalsamhälle each, spread over
 * levnadsvanor, steps, statuses and four years. Written by the database itself; going through the API takes an hour.
 */
export async function seedManyRecords(sql: Database['sql']): Promise<void> {
  const { insatser, diary, behov, partners } = manyRecords;
  const stamp = sql`1, now(), 'dataansvarig', now() - (n % 900) * interval '1 hour', 'dataansvarig', true`;
  const stampColumns = sql`version, created_at, created_by, updated_at, updated_by, example`;
  await sql.begin(async (tx) => {
    // The same id for the same number, of the shape the API knows: version 8, variant 10 (RFC 9562).
    await tx`create function pg_temp.record_id(kind text, n bigint) returns uuid immutable language sql as $$
      select overlay(overlay(md5(kind || n) placing '8' from 13) placing 'a' from 17)::uuid $$`;
    await tx`create temporary table place on commit drop as
      select id, row_number() over (order by id) - 1 as at, count(*) over () as total
      from area where level = 'lokalsamhalle'`;
    await tx`create temporary table word on commit drop as select * from unnest(
      array['Promenad','Matlagning','Rökfri','Sömnskola','Fotboll','Odling','Simning','Andrum','Cykling','Kafé'],
      array['fysiskAktivitet','matvanor','tobak','somn','fysiskAktivitet','matvanor','fysiskAktivitet','stress','fysiskAktivitet','alkohol']
      ) with ordinality as w(word, levnadsvana, at)`;

    await tx`insert into partner (id, ${stampColumns}, name, kind, contact_function, contact_address, note)
      select pg_temp.record_id('partner', n), ${stamp}, 'Förening ' || n || ' i bygden', 'forening', 'Ordförande', '', 'Gör mycket gott'
      from generate_series(1, ${partners}) n`;
    await tx`insert into behov (id, ${stampColumns}, area_id, levnadsvana, malgrupp, description)
      select pg_temp.record_id('behov', n), ${stamp}, (select id from place where place.at = s.n % total), w.levnadsvana::levnadsvana,
        'Vuxna', 'Många saknar ' || lower(w.word) || ' på orten'
      from generate_series(1, ${behov}) s(n) join word w on w.at = 1 + s.n % 10`;
    await tx`insert into behov_evidence (id, behov_id, ordinal, kind, judgement, judged_by)
      select gen_random_uuid(), pg_temp.record_id('behov', n), 0, 'judgement', 'Det hör vi ofta', ''
      from generate_series(1, ${behov}) n`;
    await tx`insert into insats (id, ${stampColumns}, title, description, preventionsniva, status, starts_on, ends_on,
        responsible, partners, participants, step, targeting, samverkan)
      select pg_temp.record_id('insats', s.n), 1, now(), 'dataansvarig', now() - s.n * interval '1 minute', 'dataansvarig', true,
        w.word || ' nummer ' || s.n, 'En stund varje vecka för den som vill komma med.',
        (array['framjande','universell','selektiv','indikerad'])[1 + s.n % 4]::preventionsniva,
        (array['planerad','pagar','genomford','avslutad','installd'])[1 + s.n % 5]::insats_status,
        current_date - (s.n * 7 % 1400), current_date - (s.n * 7 % 1400) + 20 + s.n % 200,
        'Hälsosamordnare', '', s.n % 60,
        (array['behov','partners','insats','followUp','closed'])[1 + s.n / 5 % 5]::step,
        (array['universell','riktad'])[1 + s.n % 2]::targeting, s.n % 7 = 0
      from generate_series(1, ${insatser}) s(n) join word w on w.at = 1 + s.n % 10`;
    await tx`insert into insats_area (insats_id, area_id, ordinal)
      select pg_temp.record_id('insats', s.n), place.id, 0
      from generate_series(1, ${insatser}) s(n) join place on place.at = s.n % place.total`;
    await tx`insert into insats_levnadsvana (insats_id, levnadsvana)
      select pg_temp.record_id('insats', s.n), w.levnadsvana::levnadsvana
      from generate_series(1, ${insatser}) s(n) join word w on w.at = 1 + s.n % 10`;
    await tx`insert into insats_malgrupp (insats_id, malgrupp, ordinal)
      select pg_temp.record_id('insats', n), 'Vuxna', 0 from generate_series(1, ${insatser}) n`;
    await tx`insert into insats_resource (insats_id, ordinal, funding_source, hours, sek, note)
      select pg_temp.record_id('insats', n), 0, 'ordinarie', 10 + n % 90, (n % 40) * 500, '' from generate_series(1, ${insatser}) n`;
    await tx`insert into insats_behov (insats_id, behov_id, ordinal)
      select pg_temp.record_id('insats', n), pg_temp.record_id('behov', (1 + n % ${behov})), 0 from generate_series(1, ${insatser}) n`;
    await tx`insert into insats_partner (insats_id, partner_id, role, ordinal)
      select pg_temp.record_id('insats', n), pg_temp.record_id('partner', (1 + n % ${partners})), '', 0
      from generate_series(1, ${insatser}) n`;
    await tx`insert into diary_entry (id, insats_id, on_day, text, participants, created_at, created_by)
      select pg_temp.record_id('diary', n), pg_temp.record_id('insats', (1 + n % ${insatser})), current_date - n % 900,
        'Många kom', n % 40, now(), 'dataansvarig'
      from generate_series(1, ${diary}) n`;
  });
  await sql`vacuum analyze`;
}
