import type { Scenario } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { ApiProblem } from '../../api/api-problem.ts';
import { scenarioText } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';
import { removeScenario } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';

const text = scenarioText.removing;

/** Takes a scenario away, once it is sure that it is meant. */
export function RemoveScenario({ scenario, onRemoved }: { scenario: Scenario; onRemoved: () => void }) {
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeScenario(scenario.id, scenario.version),
    onSuccess: onRemoved,
    // Gone, or written by someone else meanwhile: the list shows which.
    onSettled: () => client.invalidateQueries({ queryKey: ['scenarios'] }),
  });
  const { name } = scenario;
  if (!isAsked) {
    return (
      <button
        type="button"
        className={tackningStyles['plain']}
        aria-label={text.removeThis(name)}
        onClick={() => setAsked(true)}
      >
        {text.remove}
      </button>
    );
  }
  return (
    <Group aria-label={text.sure(name)} className={styles['ask'] ?? ''}>
      <p>{text.sure(name)}</p>
      <Button variant="danger" size="medium" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
        {text.remove}
      </Button>
      <Button variant="secondary" size="medium" onPress={() => setAsked(false)} autoFocus>
        {text.keep}
      </Button>
      {remove.isError ? <p role="alert">{failure(remove.error)}</p> : null}
    </Group>
  );
}

function failure(error: unknown): string {
  if (!(error instanceof ApiProblem)) return text.failed;
  return error.problem.status === 412 ? text.changed : error.message;
}
