import { Button } from '@midas-ds/components/button';
import { type ReactNode, useState } from 'react';
import { insatsText as text } from '../../text/insats.ts';
import styles from './form.module.css';
import { needsPerson } from './form-state.ts';
import type { RecordTypes } from './record-kind.ts';
import { SaveFailureNote } from './save-failure-note.tsx';
import type { RecordForm } from './use-record-form.ts';
import { WhoWrites } from './who-writes.tsx';

/** Save, leave, and what stands in the way of saving; always in sight at the foot of the form. */
export function FormFooter<T extends RecordTypes>({
  form,
  isNew,
  news = null,
}: {
  form: RecordForm<T>;
  isNew: boolean;
  /** What has happened to the record meanwhile. */
  news?: ReactNode;
}) {
  const { words, areaIdsOf } = form.kind;
  const { state, errors } = form;
  const [asking, setAsking] = useState(false);
  const wrong = Object.keys(errors).length;
  const saving = state.step === 'saving';
  return (
    <footer className={styles['footer']}>
      {news}
      <div role="alert">
        {wrong > 0 ? <p className={styles['wrong']}>{text.errorsSummary(wrong)}</p> : null}
        {state.step === 'failed' && wrong === 0 ? <SaveFailureNote failure={state.failure} words={words} /> : null}
      </div>
      {needsPerson(state) ? (
        <WhoWrites
          areaIds={areaIdsOf(state.fields)}
          words={words}
          // Somebody else writes now, so the refusal no longer stands.
          onChosen={() => form.dispatch({ type: 'typed', change: {} })}
        />
      ) : null}
      {asking ? (
        <div className={styles['buttons']}>
          <span className={styles['sure']}>{text.discardSure}</span>
          <Button size="medium" variant="danger" onPress={form.discard} autoFocus>
            {text.discard}
          </Button>
          <Button size="medium" variant="secondary" onPress={() => setAsking(false)}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <div className={styles['buttons']}>
          <Button size="medium" variant="primary" type="submit" isDisabled={saving}>
            {saving ? text.saving : isNew ? words.save : words.saveChange}
          </Button>
          <Button
            size="medium"
            variant="secondary"
            isDisabled={saving}
            onPress={() => (form.isDraft ? setAsking(true) : form.discard())}
          >
            {form.isDraft ? text.discard : text.cancel}
          </Button>
        </div>
      )}
    </footer>
  );
}
