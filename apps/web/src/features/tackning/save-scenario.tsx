import type { Scenario } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import type { ViewState } from '../../app/view-state.ts';
import { dateAndTime } from '../../format/format.ts';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import { afterSave, type Standing } from './after-save.ts';
import { changesSentence, type Names } from './change-sentence.ts';
import { NewScenario } from './new-scenario.tsx';
import { type Asked, questionOf } from './question.ts';
import { saveFailure } from './save-failure.ts';
import styles from './scenario.module.css';
import { changeScenario, scenarioQuery } from './scenario-queries.ts';
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
  const openId = scenario?.saved.id ?? null;
  const now = useRef<Standing>({ asked, openId });
  now.current = { asked, openId };
  /** The scenario that a new one is being made beside; undefined while none is. */
  const [newBeside, setNewBeside] = useState<string | null>();
  const [latest, setLatest] = useState<Pick<Scenario, 'id' | 'version'> | null>(null);
  const done = (saved: Scenario, sent: Standing) => {
    client.setQueryData(scenarioQuery(saved.id).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['scenarios'] });
    setNewBeside(undefined);
    setLatest(saved);
    const next = afterSave(sent, now.current, saved);
    if (next !== null) change(next);
  };
  const save = useMutation({
    mutationFn: ({ id, version, asked: sent }: { id: string; version: number; asked: Asked }) =>
      changeScenario(id, version, { question: questionOf(sent), near: sent.nearLimit }),
    onSuccess: (saved, { id, asked: sent }) => done(saved, { asked: sent, openId: id }),
    onError: (error, { id }) => {
      // What holds now is shown beside what was to be saved.
      if (error instanceof ApiProblem && error.problem.status === 412) {
        void client.invalidateQueries({ queryKey: scenarioQuery(id).queryKey });
      }
    },
  });
  const failed = save.isError && save.variables.id === openId ? save.error : null;
  const isSaid = scenario !== null && latest?.id === openId && latest.version === scenario.saved.version;
  const isEdited = scenario?.isEdited ?? false;
  const isBehind = scenario !== null && isEdited && scenario.saved.version > scenario.base;
  if (newBeside === openId) {
    return (
      <NewScenario
        asked={asked}
        from={scenario?.saved ?? null}
        onSaved={(saved, sent) => done(saved, { asked: sent, openId: newBeside })}
        onCancel={() => setNewBeside(undefined)}
      />
    );
  }
  return (
    <>
      {isBehind ? (
        <Conflict
          saved={scenario.saved}
          asked={asked}
          names={names}
          onTheirs={() => change({ ...unedited, scenario: scenario.saved.id })}
          onMine={() => save.mutate({ id: scenario.saved.id, version: scenario.saved.version, asked })}
          maySave={maySave}
        />
      ) : null}
      <div className={styles['buttons']}>
        {maySave && scenario !== null && isEdited && !isBehind ? (
          <Button
            variant="primary"
            size="medium"
            isDisabled={save.isPending}
            onPress={() => save.mutate({ id: scenario.saved.id, version: scenario.base, asked })}
          >
            {save.isPending ? text.saving : text.save}
          </Button>
        ) : null}
        {maySave && (scenario === null || isEdited) ? (
          <Button
            variant={scenario === null ? 'primary' : 'secondary'}
            size="medium"
            onPress={() => setNewBeside(openId)}
          >
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
        {failed !== null && !isBehind ? saveFailure(failed) : isSaid && !isEdited ? text.saved : null}
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
