import type { Scenario } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { TextEntry } from '../../components/text-entry.tsx';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import { type Attempt, attemptAt } from './attempt.ts';
import { type Asked, questionOf } from './question.ts';
import { saveFailure } from './save-failure.ts';
import styles from './scenario.module.css';
import { createScenario } from './scenario-queries.ts';
import tackningStyles from './tackning.module.css';

/** Asks what a new scenario is to be called. Sent again after a lost answer, it is still one scenario. */
export function NewScenario({
  asked,
  from,
  onSaved,
  onCancel,
}: {
  asked: Asked;
  /** The scenario it is made from, whose name is a start. */
  from: Scenario | null;
  onSaved: (saved: Scenario, sent: Asked) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(from === null ? '' : text.copyName(from.name));
  const [note, setNote] = useState(from?.note ?? '');
  const attempt = useRef<Attempt | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = useMutation({
    mutationFn: (sent: Asked) => {
      const input = { name, note, question: questionOf(sent), near: sent.nearLimit };
      attempt.current = attemptAt(attempt.current, input);
      return createScenario(input, attempt.current.key);
    },
    onSuccess: onSaved,
  });
  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(asked);
      }}
    >
      <TextEntry
        label={text.name}
        value={name}
        onChange={setName}
        maxLength={120}
        error={save.isError ? saveFailure(save.error) : undefined}
      />
      <TextEntry label={text.note} help={text.noteHelp} value={note} onChange={setNote} maxLength={2000} lines />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" size="medium" isDisabled={save.isPending}>
          {save.isPending ? text.saving : text.save}
        </Button>
        <button type="button" className={tackningStyles['plain']} onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
