import { type InsatsFeature, insatsStatusName, levnadsvanaName } from '@halsouppdrag/domain';
import { useMemo } from 'react';
import { panelName } from '../../app/panel-content.ts';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { kartaTableText } from '../../text/karta-table.ts';
import type { MapChoice } from './map-choice.ts';
import type { KartaData } from './use-karta-data.ts';

interface Props {
  readonly data: KartaData;
  readonly choice: MapChoice;
  readonly onChoose: (panel: string) => void;
}

/** The insatser on the map. */
export function InsatsTable({ data, choice, onChoose }: Props) {
  const { insatser = [] } = data;
  const columns = useInsatsColumns(data);
  if (!choice.layers.has('insatser')) return <p>{kartaTableText.insatserOff}</p>;
  if (insatser.length === 0) return <p>{kartaTableText.insatserNone}</p>;
  return (
    <SortableTable<InsatsFeature>
      caption={kartaTableText.insatserCaption(insatser.length)}
      columns={columns}
      rows={insatser}
      rowId={({ properties }) => properties.id}
      chosenId={data.chosen.insats}
      onChoose={(id) => onChoose(panelName({ kind: 'insats', insatsId: id }))}
    />
  );
}

function useInsatsColumns({ areaList }: KartaData): Column<InsatsFeature>[] {
  return useMemo(() => {
    const names = new Map(areaList?.items.map(({ id, name }) => [id, name]));
    const text = (
      id: string,
      heading: string,
      value: (insats: InsatsFeature['properties']) => string | null,
    ): Column<InsatsFeature> => ({
      id,
      heading,
      value: ({ properties }) => value(properties),
      cell: ({ properties }) => value(properties),
    });
    return [
      text('title', kartaTableText.insatsTitle, ({ title }) => title),
      text('areas', kartaTableText.insatsAreas, ({ areaIds }) => areaIds.map((id) => names.get(id) ?? id).join(', ')),
      text('levnadsvanor', kartaTableText.levnadsvanor, ({ levnadsvanor }) =>
        levnadsvanor.map((one) => levnadsvanaName[one]).join(', '),
      ),
      text('status', kartaTableText.status, ({ status }) => insatsStatusName[status]),
      text('startsOn', kartaTableText.startsOn, ({ startsOn }) => startsOn),
      text('endsOn', kartaTableText.endsOn, ({ endsOn }) => endsOn),
    ];
  }, [areaList]);
}
