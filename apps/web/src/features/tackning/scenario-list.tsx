import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import { changesSentence, type Names } from './change-sentence.ts';
import { askedOfScenario, viewOf } from './question.ts';
import { RemoveScenario } from './remove-scenario.tsx';
import styles from './scenario.module.css';
import { scenarioListQuery } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';
import { unedited } from './use-asked.ts';
import { useMaySave } from './use-may-save.ts';

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
  const maySave = useMaySave();
  const [removed, setRemoved] = useState<string | null>(null);
  if (query.data === undefined && query.isError)
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading lines={3} />;
  const { items, total } = query.data;
  const said = (
    <p role="status" className={tackningStyles['note']}>
      {removed === null ? null : scenarioText.removing.done(removed)}
    </p>
  );
  if (items.length === 0) {
    return (
      <>
        <p className={tackningStyles['note']}>{text.none}</p>
        {said}
      </>
    );
  }
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
              {/* First, so that it is in sight on a phone. */}
              <th scope="col">{text.compare}</th>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.changes}</th>
              <th scope="col">{text.saved}</th>
              <th scope="col">
                <span className="visually-hidden">{text.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id} aria-current={one.id === openId ? 'true' : undefined}>
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
                  <button
                    type="button"
                    className={tackningStyles['plain']}
                    aria-label={scenarioText.copyOf(one.name)}
                    onClick={() => change({ ...viewOf(askedOfScenario(one)), scenario: undefined, base: undefined })}
                  >
                    {text.copy}
                  </button>
                  {maySave ? (
                    <RemoveScenario
                      scenario={one}
                      onRemoved={() => {
                        setRemoved(one.name);
                        const isOpen = one.id === openId;
                        const left = isOpen ? { ...unedited, scenario: undefined } : {};
                        if (isOpen || compared.includes(one.id))
                          change({ ...left, compare: without(compared, one.id) });
                      }}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {said}
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
