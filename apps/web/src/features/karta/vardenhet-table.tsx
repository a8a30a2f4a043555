import { type Vardenhet, vardenhetKindName, vardenhetStatusName } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { panelName } from '../../app/panel-content.ts';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { number, ofHundred } from '../../format/format.ts';
import { kartaTableText } from '../../text/karta-table.ts';
import { bandsKm } from './catchment-layers.ts';
import { coverage } from './coverage.ts';
import styles from './karta-table.module.css';
import { kindsShown, type MapChoice } from './map-choice.ts';
import { UncoveredTable } from './uncovered-table.tsx';
import type { CatchmentView } from './use-catchments.ts';
import type { KartaData } from './use-karta-data.ts';

interface Props {
  readonly data: KartaData;
  readonly choice: MapChoice;
  readonly onChoose: (panel: string) => void;
}

/** The units on the map and, when catchments are on, those counted: how many have each one nearest, band by band. */
export function VardenhetTable({ data, choice, onChoose }: Props) {
  const { vardenheter = [], catchments } = data;
  const columns = useVardenhetColumns(data);
  const shown = kindsShown(choice.layers);
  const rows = vardenheter.filter(({ kind }) => shown.includes(kind) || catchments?.kinds.includes(kind));
  if (rows.length === 0) return <p>{kartaTableText.vardenheterOff}</p>;
  const populations = catchments?.populations ?? null;
  return (
    <>
      <SortableTable<Vardenhet>
        caption={kartaTableText.vardenheterCaption(rows.length)}
        note={
          <>
            <p className={styles['note']}>{kartaTableText.vardenhetSource}</p>
            {populations === null ? null : (
              <SourceNote
                sourceId={populations.sourceId}
                year={populations.populationYear}
                method={populations.method}
              />
            )}
          </>
        }
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        chosenId={data.chosen.vardenhet}
        onChoose={(id) => onChoose(panelName({ kind: 'vardenhet', vardenhetId: id }))}
        {...(populations === null ? {} : { foot: <Totals populations={populations} /> })}
      />
      <UncoveredTable data={data} onChoose={onChoose} />
    </>
  );
}

/** The sums, said so that they can be checked: everyone is in the widest band or in the last row. */
function Totals({ populations }: { populations: NonNullable<CatchmentView['populations']> }) {
  const { bands, uncovered, totalPopulation } = coverage(populations);
  const widest = number(bandsKm[bandsKm.length - 1] ?? 0);
  return (
    <>
      <tr>
        <th scope="row" colSpan={firstColumns}>
          {kartaTableText.total}
        </th>
        {bands.map(({ maxKm, population }) => (
          <td key={maxKm} className={styles['numeric']}>
            {number(population)}
            <br />
            <span className={styles['note']}>{ofHundred(population, totalPopulation)}</span>
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row" colSpan={firstColumns + bands.length - 1}>
          {kartaTableText.uncoveredRow(widest)}
        </th>
        <td className={styles['numeric']}>{number(uncovered)}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={firstColumns + bands.length - 1}>
          {kartaTableText.totalPopulation}
        </th>
        <td className={styles['numeric']}>{number(totalPopulation)}</td>
      </tr>
    </>
  );
}

/** Name, kind, status, kommun, huvudman. */
const firstColumns = 5;

function useVardenhetColumns({ areaList, catchments }: KartaData): Column<Vardenhet>[] {
  return useMemo(() => {
    const names = new Map(areaList?.items.map(({ id, name }) => [id, name]));
    const populations = catchments?.populations;
    const counted = new Map(populations?.items.map((item) => [item.vardenhetId, item]));
    const inBand = (id: string, km: number) =>
      counted.get(id)?.bands.find(({ maxKm }) => maxKm === km)?.population ?? null;
    const text = (id: string, heading: string, value: (one: Vardenhet) => string | null): Column<Vardenhet> => ({
      id,
      heading,
      value,
      cell: value,
    });
    return [
      {
        id: 'name',
        heading: kartaTableText.name,
        value: ({ name }) => name,
        cell: ({ name, kind, status }) => (
          <span className={styles['named']}>
            <VardenhetSymbol kind={kind} status={status} size={16} />
            <span>{name}</span>
          </span>
        ),
      },
      text('kind', kartaTableText.kind, ({ kind }) => vardenhetKindName[kind].one),
      text('status', kartaTableText.status, ({ status }) => vardenhetStatusName[status]),
      text('kommun', kartaTableText.kommun, ({ kommunId }) => names.get(kommunId) ?? null),
      text('huvudman', kartaTableText.huvudman, ({ huvudman }) => huvudman),
      ...(populations === undefined || populations === null ? [] : bandsKm).map(
        (km): Column<Vardenhet> => ({
          id: `within-${String(km)}`,
          heading: kartaTableText.withinKm(number(km)),
          numeric: true,
          value: ({ id }) => inBand(id, km),
          cell: ({ id }) => {
            const people = inBand(id, km);
            return people === null ? kartaTableText.notCounted : number(people);
          },
        }),
      ),
    ];
  }, [areaList, catchments?.populations]);
}
