import type { PyramidPlace } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { indikatorerText } from '../../../text/indikatorer.ts';
import { indikatorerCharts as text } from '../../../text/indikatorer-charts.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { ChartProps } from '../chart-part.tsx';
import { ChartTable } from '../chart-table.tsx';
import { pyramidQuery } from '../indicator-queries.ts';
import { Select } from '../select.tsx';
import { useAllAreas } from '../use-all-areas.ts';
import { pyramidBars, pyramidChart } from './pyramid-chart.ts';
import { sexLook } from './sex-look.ts';

/** The people of one area, of the län or of the country, by age and sex. */
export function Pyramid({ asked, ask, shown, picking }: ChartProps) {
  const lan = useAllAreas().find(({ level }) => level === 'lan');
  const places: readonly PyramidPlace[] = [...picking.chosen, ...(lan === undefined ? [] : [lan.id]), 'riket'];
  const place = places.find((one) => one === asked.pyramidOf) ?? places[0] ?? 'riket';
  const nameOf = (one: PyramidPlace) =>
    one === 'riket' ? text.pyramid.riket : one === lan?.id ? lan.name : shown.nameOf(one);
  return (
    <>
      <Select
        label={text.pyramid.of}
        options={places.map((one) => ({ value: one, name: nameOf(one) }))}
        chosen={place}
        onChange={(one) => ask({ pyramidOf: one === places[0] ? null : one })}
      />
      <PyramidOf place={place} name={nameOf(place)} />
    </>
  );
}

function PyramidOf({ place, name }: { place: PyramidPlace; name: string }) {
  const query = useQuery(pyramidQuery(place));
  const groups = query.data?.groups;
  const draw = useCallback((width: number) => pyramidChart(groups ?? [], width), [groups]);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined || groups === undefined) return <Loading lines={8} />;
  const { year, sources, note } = query.data;
  if (groups.length === 0 || year === null) return <p>{note}</p>;
  const total = pyramidBars(groups).reduce((sum, { people }) => sum + Math.abs(people), 0);
  const count = (one: number | '..' | null) => (typeof one === 'number' ? number(one) : (one ?? text.noCount));
  return (
    <ChartFigure
      words={{
        title: text.pyramid.title(name),
        about: text.pyramid.about(year),
        key: [
          { sign: '■', colour: sexLook.women, name: text.pyramid.women },
          { sign: '■', colour: sexLook.men, name: text.pyramid.men },
        ],
        sources: sources.map(({ publisher, title }) => indikatorerText.source(publisher, title, year)),
        method: note,
        example: false,
      }}
      label={text.pyramid.label(name, number(total))}
      draw={draw}
      file={text.pyramid.file}
    >
      <ChartTable
        summary={text.pyramid.table}
        caption={text.pyramid.title(name)}
        headings={[text.pyramid.age, text.pyramid.women, text.pyramid.men]}
        rows={groups
          .toReversed()
          .map(({ ageGroup, women, men }) => [ageGroup.replace('-', '–'), count(women), count(men)])}
      />
    </ChartFigure>
  );
}
