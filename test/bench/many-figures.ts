import type { Database } from '../../apps/api/src/db/open-database.ts';

/** How many figures a country could have. Source: issue 5's own bound. */
export const manyFigures = { indicators: 20, years: 10, sexes: 3 };
export const firstYear = 2014;

/**
 * Fills a loaded country with made-up shares over its real areas: so many indicators, years and sexes for every
 * lokalsamhälle, the same each time. A quarter of the indicators hold counts of 1–4 people, so that what may be shown
 * has to be worked out. Gives how many figures there are.
 */
export async function seedManyFigures(sql: Database['sql']): Promise<number> {
  const { indicators, years } = manyFigures;
  return sql.begin(async (tx) => {
    await tx`insert into indicator (id, name, unit, polarity, description, source_id, measure, multiplier, comparison,
        protection, levnadsvana, fetch_from, example)
      select 'andel-' || n, 'Andel ' || n, 'procent', 'lowIsGood', 'Påhittad för mätning.', (select min(id) from source),
        'proportion', 100, 'byDifference', 'smallCounts', null, '[]', true
      from generate_series(1, ${indicators}) n`;
    await tx`insert into indicator_series (indicator_id, level, year, sex, has_small_counts)
      select 'andel-' || n, 'lokalsamhalle', ${firstYear}::int + y, sex::indicator_sex, n % 4 = 0
      from generate_series(1, ${indicators}) n, generate_series(0, ${years - 1}) y, unnest(array['all', 'women', 'men']) sex`;
    // Women and men are made first and added up: what all are must be what the two are.
    const written = await tx`
      with place as (select number, row_number() over (order by number) as at from area where level = 'lokalsamhalle'),
        part as (
          select s.id as series_id, place.number, s.sex,
            case when s.has_small_counts and place.at % 200 = 7 then 3
              else 40 + (place.at * 37 + s.year * 11 + n * 17) % 120 end as women,
            60 + (place.at * 53 + s.year * 7 + n * 13) % 110 as men
          -- No two are about the same people.
          from indicator_series s, place, lateral (select split_part(s.indicator_id, '-', 2)::int as n)
          where s.indicator_id like 'andel-%'
        ),
        held as (
          select series_id, number,
            case sex when 'women' then women when 'men' then men else women + men end as count,
            case sex when 'all' then 1000 else 500 end as denominator
          from part
        )
      insert into indicator_value (series_id, area_number, value, count, denominator)
      select series_id, number, 100.0 * count / denominator, count, denominator from held
      -- As loads write them.
      order by series_id, number`;
    return written.count;
  });
}
