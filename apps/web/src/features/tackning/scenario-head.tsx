import type { Scenario, UnitChange } from '@halsouppdrag/domain';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import { changeSentence, type Names } from './change-sentence.ts';
import { type Asked, changedUnitId, changesWritten } from './question.ts';
import { SaveScenario } from './save-scenario.tsx';
import styles from './scenario.module.css';
import { ScenarioVersions, versionIn } from './scenario-versions.tsx';
import tackningStyles from './tackning.module.css';
import { goneOnFrom, type OpenScenario } from './use-asked.ts';

/** What is tried against today, each change to take away; what that means; and the way to save it. */
export function ScenarioHead({
  asked,
  scenario,
  names,
  countedIds,
  isDeleted,
  change,
  onAllRemoved,
  children,
}: {
  asked: Asked;
  scenario: OpenScenario | null;
  names: Names;
  /** The units that count; a change to another one changes nothing. */
  countedIds: ReadonlySet<string>;
  /** Someone has deleted it since it was read. */
  isDeleted: boolean;
  change: (part: Partial<ViewState>) => void;
  /** Nothing is left here for the focus to stand on. */
  onAllRemoved: () => void;
  /** What the changes mean for people. */
  children: ReactNode;
}) {
  const { changes, on } = asked;
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | null>(null);
  useEffect(() => {
    const at = removedAt.current;
    removedAt.current = null;
    // What had the focus is gone with what it took away.
    if (at === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 1)];
    if (changes.length === 0 || next === undefined) onAllRemoved();
    else next.focus();
  }, [changes.length, onAllRemoved]);
  if (scenario === null && changes.length === 0 && on === undefined) return null;
  const become = (next: readonly UnitChange[], at: number) => {
    removedAt.current = at;
    change({ changes: changesWritten(next) });
  };
  const title = scenario === null ? text.tried : text.open(scenario.saved.name);
  return (
    <section className={tackningStyles['tried']} aria-label={title}>
      <h2>{title}</h2>
      {scenario === null ? null : (
        <>
          <p className={tackningStyles['note']}>
            {text.savedBy(scenario.saved.version, scenario.saved.updatedBy, dateAndTime(scenario.saved.updatedAt))}{' '}
            {scenario.isEdited ? <strong className={styles['edited']}>{text.edited}</strong> : null}
          </p>
          {isDeleted ? <p role="alert">{text.removing.meanwhile}</p> : null}
          {scenario.isOld ? <OldVersion saved={scenario.saved} change={change} /> : null}
          {scenario.saved.note === '' ? null : <p className={styles['told']}>{scenario.saved.note}</p>}
        </>
      )}
      {changes.length === 0 ? (
        <p>{text.nothingTried}</p>
      ) : (
        <ul ref={list} className={fieldStyles['chips']}>
          {changes.map((one, at) => {
            const counts = changedUnitId(one).startsWith('ny-') || countedIds.has(changedUnitId(one));
            const sentence = changeSentence(one, names, changes);
            const said = counts ? sentence : text.uncounted(sentence);
            return (
              <Chip
                key={`${one.kind} ${changedUnitId(one)}`}
                removeLabel={text.remove(said)}
                onRemove={() =>
                  become(
                    changes.filter((other) => other !== one),
                    at,
                  )
                }
              >
                {said}
              </Chip>
            );
          })}
        </ul>
      )}
      {on === undefined ? null : <p>{text.when.holdsOn(on)}</p>}
      {children}
      <SaveScenario asked={asked} scenario={scenario} names={names} change={change}>
        {changes.length === 0 ? null : (
          <button type="button" className={tackningStyles['plain']} onClick={() => become([], 0)}>
            {text.clear}
          </button>
        )}
      </SaveScenario>
      {scenario === null ? null : <ScenarioVersions scenario={scenario.saved} />}
    </section>
  );
}

/** That what is shown no longer holds, and the ways on. */
function OldVersion({ saved, change }: { saved: Scenario; change: (part: Partial<ViewState>) => void }) {
  return (
    <div className={styles['conflict']}>
      <p>{text.versions.old(saved.version, saved.latestVersion)}</p>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={tackningStyles['plain']}
          onClick={() => change(versionIn(saved, saved.latestVersion))}
        >
          {text.versions.latest}
        </button>
        <button
          type="button"
          className={tackningStyles['plain']}
          onClick={() => change({ ...goneOnFrom(saved), scenario: saved.id })}
        >
          {text.versions.goOn}
        </button>
      </div>
    </div>
  );
}
