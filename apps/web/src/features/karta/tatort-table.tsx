import type { Tatort } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { kartaTableText } from '../../text/karta-table.ts';
import type { MapChoice } from './map-choice.ts';
import type { KartaData } from './use-karta-data.ts';

/** The places the map names. */
export function TatortTable({ data, choice }: { data: KartaData; choice: MapChoice }) {
  const { tatorter = [], areaList } = data;
  const columns = useMemo((): Column<Tatort>[] => {
    const names = new Map(areaList?.items.map(({ id, name }) => [id, name]));
    return [
      { id: 'name', heading: kartaTableText.name, value: ({ name }) => name, cell: ({ name }) => name },
      {
        id: 'kommun',
        heading: kartaTableText.kommun,
        value: ({ kommunId }) => names.get(kommunId) ?? null,
        cell: ({ kommunId }) => names.get(kommunId),
      },
      {
        id: 'population',
        heading: kartaTableText.population,
        numeric: true,
        value: ({ population }) => population,
        cell: ({ population }) => number(population),
      },
    ];
  }, [areaList]);
  if (!choice.layers.has('tatort')) return <p>{kartaTableText.tatorterOff}</p>;
  return (
    <SortableTable<Tatort>
      caption={kartaTableText.tatorterCaption(tatorter.length, tatorter[0]?.year ?? 0)}
      columns={columns}
      rows={tatorter}
      rowId={({ id }) => id}
      chosenId={null}
    />
  );
}
