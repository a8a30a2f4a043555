import { type Area, type CrowdingAnswer, crowdingTolerance } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import type { ViewState } from '../../app/view-state.ts';
import { type Column, SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { withMeasure } from '../../text/measure-words.ts';
import { tackningText } from '../../text/tackning.ts';
import { crowdingText as text } from '../../text/tackning-crowding.ts';
import { tackningMapText } from '../../text/tackning-map.ts';
import { CapacityFrame } from './capacity-frame.tsx';
import { crowdingQuery, crowdingQuestionOf, supplyIn, usualWorth } from './capacity-question.ts';
import { namedUnits } from './named-units.ts';
import { NumberField } from './number-field.tsx';
import type { Asked } from './question.ts';
import styles from './tackning.module.css';

interface Props {
  readonly asked: Asked;
  readonly areas: readonly Area[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Those of them that count. */
  readonly offering: Props['units'];
  readonly view: ViewState;
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** What the way and the crowd cost when everybody goes where they cost least together. */
export function Crowding({ asked, areas, ...props }: Props) {
  const { view, units, change } = props;
  const worth = view.worth ?? usualWorth;
  const result = useQuery(crowdingQuery(crowdingQuestionOf(asked, supplyIn(view.supply), worth)));
  return (
    <CapacityFrame
      {...props}
      result={result}
      fields={
        <NumberField
          label={text.worthField(result.data?.measure ?? 'km')}
          help={text.worthHelp}
          value={worth}
          min={1}
          max={500}
          invalid={text.worthInvalid}
          onChange={(one) => change({ worth: one === usualWorth ? undefined : one }, true)}
        />
      }
      telling={{
        what: text.what,
        finding: (answer) => finding(answer, areas),
        tables: (answer) => (
          <>
            <AreaCosts answer={answer} areas={areas} />
            <UnitCrowds answer={answer} units={units} />
          </>
        ),
        how: text.how,
        paragraphs,
      }}
    />
  );
}

function paragraphs({ worth, measure }: CrowdingAnswer): readonly string[] {
  const isOfMinutes = measure === 'km' && worth === usualWorth;
  return [
    [text.worth(plainNumber(worth), measure), ...(isOfMinutes ? [text.kmNote] : [])].join(' '),
    text.formula,
    `${text.settled(plainNumber(crowdingTolerance), measure)} ${text.limits}`,
  ];
}

/** The mean, where it costs most, and how many have no way. */
function finding(answer: CrowdingAnswer, areas: readonly Area[]): string {
  const { mean, measure, without } = answer;
  if (mean === null) return text.nobody;
  const [most] = localCosts(answer, areas).sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0));
  return [
    text.finding(number(mean.cost, 1), number(mean.way, 1), measure),
    ...(most?.cost == null ? [] : [text.most(most.name, withMeasure(number(most.cost, 1), measure))]),
    ...(without === 0 ? [] : [text.without(number(without))]),
  ].join(' ');
}

function localCosts({ areas: all }: CrowdingAnswer, areas: readonly Area[]) {
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  return all.flatMap((one) => {
    const area = areaOf.get(one.areaId);
    return area?.level === 'lokalsamhalle' && one.population > 0 ? [{ ...one, id: one.areaId, name: area.name }] : [];
  });
}

function AreaCosts({
  answer,
  areas,
}: {
  answer: CrowdingAnswer & { readonly populationYear: number };
  areas: readonly Area[];
}) {
  const rows = localCosts(answer, areas);
  type Row = (typeof rows)[number];
  const figure = (id: 'cost' | 'way', heading: string): Column<Row> => ({
    id,
    heading,
    numeric: true,
    // Who has no way has farthest of all.
    value: (row) => row[id] ?? Number.POSITIVE_INFINITY,
    cell: (row) => {
      const value = row[id];
      return value === null ? tackningMapText.noWay : number(value, 1);
    },
  });
  return (
    <SortableTable
      caption={text.table}
      columns={[
        { id: 'name', heading: tackningText.area, value: ({ name }) => name, cell: ({ name }) => name },
        {
          id: 'population',
          heading: tackningText.population(answer.populationYear),
          numeric: true,
          value: ({ population }) => population,
          cell: ({ population }) => number(population),
        },
        figure('cost', text.cost(answer.measure)),
        figure('way', text.way(answer.measure)),
      ]}
      rows={rows}
      rowId={({ id }) => id}
      chosenId={null}
      sortedFirst={{ column: 'cost', descending: true }}
    />
  );
}

function UnitCrowds({ answer, units }: { answer: CrowdingAnswer; units: Props['units'] }) {
  const nameOf = new Map(namedUnits(answer, units).map(({ id, name }) => [id, name]));
  const rows = answer.units.map((unit) => ({ ...unit, name: nameOf.get(unit.vardenhetId) ?? unit.vardenhetId }));
  return (
    <details className={styles['part']}>
      <summary>{text.units}</summary>
      <SortableTable
        caption={text.units}
        columns={[
          { id: 'name', heading: text.unit, value: ({ name }) => name, cell: ({ name }) => name },
          {
            id: 'people',
            heading: text.people,
            numeric: true,
            value: ({ people }) => people,
            cell: ({ people }) => number(people),
          },
          {
            id: 'crowd',
            heading: text.crowd,
            numeric: true,
            value: ({ crowd }) => crowd ?? Number.NEGATIVE_INFINITY,
            cell: ({ crowd }) => (crowd === null ? text.nothing : number(100 * crowd)),
          },
        ]}
        rows={rows}
        rowId={({ vardenhetId }) => vardenhetId}
        chosenId={null}
        sortedFirst={{ column: 'crowd', descending: true }}
      />
    </details>
  );
}
