import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { changesSentence, type Names } from './change-sentence.ts';
import { askedOfScenario, viewOf } from './question.ts';
import styles from './scenario.module.css';
import { scenarioListQuery } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';
import { unedited } from './use-asked.ts';

const text = scenarioText.list;
/** Beside the one that is open. */
const mostCompared = 2;

/** What is saved: to open, to copy into something new, and to hold beside what is tried. */
export function ScenarioList({
  openId,
  compared,
  names,
  change,
}: {
  openId: string | undefined;
  compared: readonly string[];
  names: Names;
  change: (part: Partial<ViewState>) => void;
}) {
  const id = useId();
  const query = useQuery(scenarioListQuery);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading lines={3} />;
  const { items, total } = query.data;
  if (items.length === 0) return <p className={tackningStyles['note']}>{text.none}</p>;
  const toggle = (scenarioId: string) => {
    const next = compared.includes(scenarioId)
      ? compared.filter((one) => one !== scenarioId)
      : [...compared, scenarioId];
    change({ compare: next.length === 0 ? undefined : next });
  };
  return (
    <>
      <WideTable labelledBy={id}>
        <table className={`${tackningStyles['table']} ${styles['list']}`} aria-labelledby={id}>
          <caption id={id} className="visually-hidden">
            {text.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.changes}</th>
              <th scope="col">{text.saved}</th>
              <th scope="col">{text.compare}</th>
              <th scope="col">
                <span className="visually-hidden">{text.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id} aria-current={one.id === openId ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles['open']}
                    onClick={() => change({ ...unedited, scenario: one.id, compare: without(compared, one.id) })}
                  >
                    {one.name}
                  </button>
                </th>
                <td>
                  {changesSentence(one.question.changes, names)}
                  {one.question.on === undefined ? null : `, ${scenarioText.when.day(one.question.on)}`}
                </td>
                <td>{`${one.updatedBy}, ${dateAndTime(one.updatedAt)}`}</td>
                <td>
                  {one.id === openId ? null : (
                    <input
                      type="checkbox"
                      className={styles['tick']}
                      aria-label={text.compareWith(one.name)}
                      checked={compared.includes(one.id)}
                      disabled={!compared.includes(one.id) && compared.length >= mostCompared}
                      onChange={() => toggle(one.id)}
                    />
                  )}
                </td>
                <td>
                  <button
                    type="button"
                    className={tackningStyles['plain']}
                    aria-label={scenarioText.copyOf(one.name)}
                    onClick={() => change({ ...viewOf(askedOfScenario(one)), scenario: undefined, base: undefined })}
                  >
                    {text.copy}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={tackningStyles['note']}>
        {text.most} {total > items.length ? text.more(total) : null}
      </p>
    </>
  );
}

function without(compared: readonly string[], id: string): string[] | undefined {
  const rest = compared.filter((one) => one !== id);
  return rest.length === 0 ? undefined : rest;
}
