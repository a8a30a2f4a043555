import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import type { SaveFailure } from '../../../../panel/form/save-failure.ts';
import { storyText as text } from '../../../../text/insats-story.ts';
import { fieldErrorsOf } from './check-section.ts';
import styles from './edit.module.css';
import type { SectionForm } from './use-section-form.ts';

/** Save, leave, and what stands in the way of saving. */
export function SectionFooter<F extends object>({ form }: { form: SectionForm<F> }) {
  const { state, errors, isDraft } = form;
  const [asking, setAsking] = useState(false);
  const saving = state.step === 'saving';
  const wrong = Object.keys(errors).length;
  return (
    <footer className={styles['footer']}>
      <div role="alert">
        {wrong > 0 ? (
          <p className={styles['wrong']}>
            {text.wrong(wrong)} {fieldErrorsOf(form.kind.name, errors).join(' ')}
          </p>
        ) : state.step === 'failed' ? (
          <p className={styles['wrong']}>
            <strong>{text.failedTitle}.</strong> {inWords(state.failure)}
          </p>
        ) : null}
      </div>
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
            {saving ? text.saving : text.save}
          </Button>
          <Button
            size="medium"
            variant="secondary"
            isDisabled={saving}
            onPress={() => (isDraft ? setAsking(true) : form.discard())}
          >
            {isDraft ? text.discard : text.cancel}
          </Button>
          {isDraft ? <span className={styles['draft']}>{text.draft}</span> : null}
        </div>
      )}
    </footer>
  );
}

function inWords(failure: SaveFailure<unknown>): string {
  switch (failure.kind) {
    case 'offline':
      return text.offline;
    case 'nobody':
      return text.nobody;
    case 'forbidden':
      return failure.detail;
    case 'stale':
      return text.conflictTitle;
    case 'problem':
      return failure.problem.detail;
  }
}
