import type { AmountSpread, FollowedIndicator } from '@halsouppdrag/domain';
import { useId } from 'react';
import { WideTable } from '../../../components/wide-table.tsx';
import { number } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import styles from './kommun.module.css';

/** The middle and the ends of an amount over the lokalsamhällen, and how many have none. */
export function AmountTable({
  indicator: { here, lan, name: indicatorName, unit },
  name,
  beside,
}: {
  indicator: Extract<FollowedIndicator, { kind: 'amounts' }>;
  name: string;
  /** The län it is compared with; null when it is the län itself. */
  beside: string | null;
}) {
  const id = useId();
  const places =
    beside === null
      ? [{ place: name, spread: here }]
      : [
          { place: name, spread: here },
          { place: beside, spread: lan },
        ];
  return (
    <WideTable labelledBy={id}>
      <table className={`${styles['figures']} ${styles['spread']}`}>
        <caption id={id} className="visually-hidden">
          {text.amountCaption(indicatorName, name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.unitHeading(unit)}</th>
            {places.map(({ place }) => (
              <th key={place} scope="col">
                {place}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.median}</th>
            {places.map(({ place, spread: { median } }) => (
              <td key={place}>{median === null ? text.noFigure : amount(median)}</td>
            ))}
          </tr>
          {(['lowest', 'highest'] as const).map((end) => (
            <tr key={end}>
              <th scope="row">{text[end]}</th>
              {places.map(({ place, spread }) => (
                <End key={place} end={spread[end]} />
              ))}
            </tr>
          ))}
          {(['measured', 'without'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{text[part]}</th>
              {places.map(({ place, spread }) => (
                <td key={place}>
                  {number(spread[part].lokalsamhallen)}
                  <small>{text.inhabitants(spread[part].population)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function End({ end }: { end: AmountSpread['lowest'] }) {
  if (end === null) return <td>{text.noFigure}</td>;
  return (
    <td>
      {amount(end.value)}
      <small>{end.lokalsamhallen.map(({ name }) => name).join(', ')}</small>
    </td>
  );
}

function amount(value: number): string {
  return number(value, Number.isInteger(value) ? 0 : 1);
}
