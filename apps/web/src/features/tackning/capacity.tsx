import type { Area, CapacityAnswer } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { SortableTable } from '../../components/sortable-table.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText } from '../../text/tackning.ts';
import { capacityText as text } from '../../text/tackning-capacity.ts';
import { crowdingText } from '../../text/tackning-crowding.ts';
import { meanScore, percentOfMean, perPeople } from './capacity-bands.ts';
import { CapacityFrame } from './capacity-frame.tsx';
import { capacityQuery, capacityQuestionOf, supplyIn, usualSupply } from './capacity-question.ts';
import mapStyles from './coverage-map.module.css';
import { Crowding } from './crowding.tsx';
import { figureColumn } from './figure-column.ts';
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

/** How far what the units have goes when all who reach them share it. Asked for when somebody wants to know. */
export function Capacity(props: Props) {
  const [isOpen, setIsOpen] = useState(props.view.show === 'capacity');
  return (
    <details
      className={styles['part']}
      open={isOpen || props.view.show === 'capacity'}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{text.title}</summary>
      {isOpen || props.view.show === 'capacity' ? <Opened {...props} /> : null}
    </details>
  );
}

function Opened(props: Props) {
  const { view, change } = props;
  const isCrowd = view.crowd !== undefined;
  return (
    <div className={styles['answer']}>
      <WaysToCount isCrowd={isCrowd} onChange={(crowd) => change({ crowd: crowd ? '1' : undefined })} />
      {view.show === 'capacity' ? null : (
        <button type="button" className={styles['plain']} onClick={() => change({ show: 'capacity' })}>
          {text.onMap}
        </button>
      )}
      {isCrowd ? <Crowding {...props} /> : <Shared {...props} />}
    </div>
  );
}

function WaysToCount({ isCrowd, onChange }: { isCrowd: boolean; onChange: (isCrowd: boolean) => void }) {
  const name = useId();
  return (
    <fieldset className={mapStyles['shows']}>
      <legend className="visually-hidden">{crowdingText.which}</legend>
      {(['shared', 'crowd'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={(one === 'crowd') === isCrowd}
            onChange={() => onChange(one === 'crowd')}
          />
          {crowdingText.ways[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Shared({ asked, areas, ...props }: Props) {
  const result = useQuery(capacityQuery(capacityQuestionOf(asked, supplyIn(props.view.supply))));
  return (
    <CapacityFrame
      {...props}
      result={result}
      telling={{
        what: text.what,
        finding: (answer) => finding(answer, areas),
        tables: (answer) => <ScoreTable answer={answer} areas={areas} />,
        how: text.how,
        paragraphs,
      }}
    />
  );
}

function paragraphs({ decay, measure, handedOut, offered }: CapacityAnswer): readonly string[] {
  const weights = decay.map(({ limit, weight }): [string, string] => [plainNumber(limit), plainNumber(100 * weight)]);
  return [
    [text.steps(weights, measure), ...(measure === 'km' ? [text.kmNote] : [])].join(' '),
    text.formula,
    `${text.sum(plainNumber(handedOut), plainNumber(offered))} ${text.limits}`,
  ];
}

/** The mean, who has least, and how many have nothing in reach. */
function finding(answer: CapacityAnswer, areas: readonly Area[]): string {
  // Of the answer and not of what is written, which may be newer.
  const countsUnits = answer.units.every(({ supply }) => supply === usualSupply);
  const local = new Map(areas.flatMap(({ id, level, name }) => (level === 'lokalsamhalle' ? [[id, name]] : [])));
  const [least] = answer.areas
    .filter(({ areaId, population, score }) => local.has(areaId) && population > 0 && score > 0)
    .sort((a, b) => a.score - b.score);
  const last = plainNumber(answer.decay.at(-1)?.limit ?? 0);
  return [
    text.finding(number(perPeople * meanScore(answer), 2), countsUnits),
    ...(least === undefined ? [] : [text.least(local.get(least.areaId) ?? '', number(perPeople * least.score, 2))]),
    ...(answer.without === 0 ? [] : [text.without(number(answer.without), last, answer.measure)]),
  ].join(' ');
}

function ScoreTable({
  answer,
  areas,
}: {
  answer: CapacityAnswer & { readonly populationYear: number };
  areas: readonly Area[];
}) {
  const mean = meanScore(answer);
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const rows = answer.areas.flatMap(({ areaId, population, score }) => {
    const area = areaOf.get(areaId);
    return area?.level === 'lokalsamhalle' && population > 0
      ? [{ id: areaId, name: area.name, population, score: perPeople * score, ofMean: percentOfMean(score, mean) }]
      : [];
  });
  return (
    <SortableTable
      caption={text.table}
      columns={[
        { id: 'name', heading: tackningText.area, value: ({ name }) => name, cell: ({ name }) => name },
        figureColumn('population', tackningText.population(answer.populationYear), 0),
        figureColumn('score', text.score, 2),
        figureColumn('ofMean', text.ofMean, 0),
      ]}
      rows={rows}
      rowId={({ id }) => id}
      chosenId={null}
      sortedFirst={{ column: 'score', descending: false }}
    />
  );
}
