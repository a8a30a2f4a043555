import type { Scenario } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import type { ViewState } from '../../app/view-state.ts';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import { changesSentence, type Names } from './change-sentence.ts';
import { NewScenario } from './new-scenario.tsx';
import { type Asked, questionOf } from './question.ts';
import { saveFailure } from './save-failure.ts';
import styles from './scenario.module.css';
import { changeScenario, scenarioListQuery, scenarioQuery } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';
import { type OpenScenario, unedited } from './use-asked.ts';
import { useMaySave } from './use-may-save.ts';

interface Props {
  readonly asked: Asked;
  readonly scenario: OpenScenario | null;
  readonly names: Names;
  readonly change: (part: Partial<ViewState>) => void;
}

/** Saves what is tried: on top of the scenario that is open, or as a new one. Someone else's version is never written over unseen. */
export function SaveScenario({ asked, scenario, names, change, children }: Props & { readonly children: ReactNode }) {
  const client = useQueryClient();
  const maySave = useMaySave();
  const [isNew, setNew] = useState(false);
  const [saidSaved, setSaidSaved] = useState(false);
  const done = (saved: Scenario) => {
    client.setQueryData(scenarioQuery(saved.id).queryKey, saved);
    void client.invalidateQueries({ queryKey: scenarioListQuery.queryKey });
    setNew(false);
    setSaidSaved(true);
    change({ ...unedited, scenario: saved.id });
  };
  const save = useMutation({
    mutationFn: (version: number) =>
      changeScenario(scenario?.saved.id ?? '', version, { question: questionOf(asked), near: asked.nearLimit }),
    onSuccess: done,
    onError: (error) => {
      // What holds now is shown beside what was to be saved.
      if (error instanceof ApiProblem && error.problem.status === 412 && scenario !== null) {
        void client.invalidateQueries({ queryKey: scenarioQuery(scenario.saved.id).queryKey });
      }
    },
  });
  const isEdited = scenario?.isEdited ?? false;
  const isBehind = scenario !== null && isEdited && scenario.saved.version > scenario.base;
  if (isNew)
    return <NewScenario asked={asked} from={scenario?.saved ?? null} onSaved={done} onCancel={() => setNew(false)} />;
  return (
    <>
      {isBehind ? (
        <Conflict
          saved={scenario.saved}
          asked={asked}
          names={names}
          onTheirs={() => change({ ...unedited, scenario: scenario.saved.id })}
          onMine={() => save.mutate(scenario.saved.version)}
          maySave={maySave}
        />
      ) : null}
      <div className={styles['buttons']}>
        {maySave && scenario !== null && isEdited && !isBehind ? (
          <Button
            variant="primary"
            size="medium"
            isDisabled={save.isPending}
            onPress={() => save.mutate(scenario.base)}
          >
            {save.isPending ? text.saving : text.save}
          </Button>
        ) : null}
        {maySave && (scenario === null || isEdited) ? (
          <Button variant={scenario === null ? 'primary' : 'secondary'} size="medium" onPress={() => setNew(true)}>
            {scenario === null ? text.save : text.saveNew}
          </Button>
        ) : null}
        {isEdited && scenario !== null ? (
          <button
            type="button"
            className={tackningStyles['plain']}
            onClick={() => change({ ...unedited, scenario: scenario.saved.id })}
          >
            {text.undo}
          </button>
        ) : null}
        {scenario === null ? null : (
          <button
            type="button"
            className={tackningStyles['plain']}
            onClick={() => change({ ...unedited, scenario: undefined })}
          >
            {text.leave}
          </button>
        )}
        {children}
      </div>
      {maySave || !(scenario === null || isEdited) ? null : <p className={tackningStyles['note']}>{text.whoSaves}</p>}
      <p role="status" className={tackningStyles['note']}>
        {save.isError && !isBehind
          ? saveFailure(save.error)
          : saidSaved && !isEdited && scenario !== null
            ? text.saved
            : null}
      </p>
    </>
  );
}

function Conflict({
  saved,
  asked,
  names,
  onTheirs,
  onMine,
  maySave,
}: {
  saved: Scenario;
  asked: Asked;
  names: Names;
  onTheirs: () => void;
  onMine: () => void;
  maySave: boolean;
}) {
  return (
    <div role="alert" className={styles['conflict']}>
      <h3>{text.conflict.title}</h3>
      <p>{text.conflict.told(saved.updatedBy, dateAndTime(saved.updatedAt), saved.version)}</p>
      <p>{text.conflict.theirs(changesSentence(saved.question.changes, names))}</p>
      <p>{text.conflict.mine(changesSentence(asked.changes, names))}</p>
      <div className={styles['buttons']}>
        <Button variant="secondary" size="medium" onPress={onTheirs}>
          {text.conflict.useTheirs}
        </Button>
        {maySave ? (
          <Button variant="secondary" size="medium" onPress={onMine}>
            {text.conflict.keepMine}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
