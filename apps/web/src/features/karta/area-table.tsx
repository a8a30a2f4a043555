import type { AreaFeature } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import type { ShownLevel } from '../../map/shown-level.ts';
import { kartaText } from '../../text/karta.ts';
import { kartaTableText } from '../../text/karta-table.ts';
import styles from './karta-table.module.css';
import { figure } from './measure-text.ts';
import type { KartaData } from './use-karta-data.ts';

interface Props {
  readonly data: KartaData;
  readonly onChoose: (panel: string) => void;
}

/** The finest areas on the map with their people, land and what they are coloured by. */
export function AreaTable({ data, onChoose }: Props) {
  const { choropleth, colourNote, levels, areas, region } = data;
  const level = (choropleth?.level ?? levels[0]) as ShownLevel | undefined;
  const columns = useAreaColumns(data);
  if (level === undefined) return <p>{kartaTableText.areasOff}</p>;
  const rows = areas[level] ?? [];
  return (
    <>
      {colourNote === null ? null : <p className={styles['notice']}>{colourNote}</p>}
      <SortableTable<AreaFeature>
        key={level}
        caption={kartaTableText.areasCaption(kartaText.areaLevel[level].many, rows.length)}
        note={
          <>
            {region === undefined ? null : (
              <SourceNote
                sourceId={region.populationSourceId}
                year={region.populationYear}
                method={kartaTableText.areaNote}
              />
            )}
            {choropleth === null || choropleth.measure.description === undefined ? null : (
              <SourceNote
                sourceId={choropleth.measure.sourceId}
                mark={choropleth.measure.mark}
                year={choropleth.measure.year}
                method={`${choropleth.measure.name}: ${choropleth.measure.description}`}
              />
            )}
          </>
        }
        columns={columns}
        rows={rows}
        rowId={({ properties }) => properties.id}
        chosenId={data.chosen.area}
        onChoose={onChoose}
      />
    </>
  );
}

function useAreaColumns({ areaList, choropleth, region }: KartaData): Column<AreaFeature>[] {
  return useMemo(() => {
    const parents = new Map(areaList?.items.map((area) => [area.id, area]));
    const kommunOf = ({ properties: { id, parentId } }: AreaFeature) => {
      const chain = [parents.get(id), parents.get(parentId ?? '')];
      chain.push(parents.get(chain[1]?.parentId ?? ''));
      return chain.find((area) => area?.level === 'kommun')?.name ?? null;
    };
    const measure = choropleth?.measure;
    const valueOfArea = ({ properties }: AreaFeature) => measure?.values.get(properties.id) ?? null;
    return [
      {
        id: 'name',
        heading: kartaTableText.name,
        value: ({ properties }) => properties.name,
        cell: ({ properties }) => properties.name,
      },
      { id: 'kommun', heading: kartaTableText.kommun, value: kommunOf, cell: kommunOf },
      {
        id: 'population',
        heading: `${kartaTableText.population}${region === undefined ? '' : ` ${String(region.populationYear)}`}`,
        numeric: true,
        value: ({ properties }) => properties.population,
        cell: ({ properties }) => number(properties.population),
      },
      {
        id: 'areaKm2',
        heading: kartaTableText.areaKm2,
        numeric: true,
        value: ({ properties }) => properties.areaKm2,
        cell: ({ properties }) => number(properties.areaKm2, 1),
      },
      {
        id: 'density',
        heading: kartaTableText.perKm2,
        numeric: true,
        value: ({ properties }) => properties.populationPerKm2,
        cell: ({ properties }) => figure(properties.populationPerKm2),
      },
      ...(measure === undefined || measure.id === 'density'
        ? []
        : [
            {
              id: measure.id,
              heading: `${measure.name}, ${kartaText.unitAndYear(measure.unit, measure.year)}`,
              numeric: true,
              value: valueOfArea,
              cell: (area: AreaFeature) => {
                const value = valueOfArea(area);
                return value === null ? kartaText.missing : figure(value);
              },
            },
          ]),
    ];
  }, [areaList, choropleth, region]);
}
