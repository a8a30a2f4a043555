import { Button } from '@midas-ds/components/button';
import { useEffect, useRef } from 'react';
import { DateField } from '../../../components/date-field.tsx';
import { TextEntry } from '../../../components/text-entry.tsx';
import { date } from '../../../format/format.ts';
import { storyText } from '../../../text/insats-story.ts';
import { partText } from '../../../text/insats-story-parts.ts';
import { CountField } from './count-field.tsx';
import styles from './diary.module.css';
import { PhotoField } from './photo-field.tsx';
import { type EntryOutcome, useNewEntry } from './use-new-entry.ts';

const text = partText.diary;

/** What happened: how many came first, since that is what one has in hand in the field. */
export function EntryForm({ insatsId, onDone }: { insatsId: string; onDone: (outcome: EntryOutcome | null) => void }) {
  const entry = useNewEntry(insatsId, onDone);
  const { draft, errors, type } = entry;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-field="participants"]')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={text.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        entry.send();
      }}
    >
      <CountField
        value={draft.participants}
        error={errors['participants']}
        onChange={(participants) => type({ participants })}
      />
      <TextEntry
        label={text.text}
        value={draft.text}
        error={errors['text']}
        maxLength={5000}
        lines
        onChange={(written) => type({ text: written })}
      />
      <DateField
        label={text.on}
        value={draft.on}
        placeholder={storyText.datePlaceholder}
        error={errors['on']}
        shortcut={{ label: storyText.today, spoken: storyText.todayFor(text.on), date: date(new Date()) }}
        onChange={(on) => type({ on })}
      />
      <PhotoField hasPhoto={entry.hasPhoto} onChoose={entry.addPhoto} onRemove={entry.removePhoto} />
      <p className={styles['quiet']}>
        {text.privacy} {text.append}
      </p>
      {entry.failure === null ? null : (
        <p role="alert" className={styles['failed']}>
          {entry.failure}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button size="large" type="submit" isDisabled={entry.isSending}>
          {entry.isSending ? storyText.saving : text.save}
        </Button>
        <Button
          size="large"
          variant="secondary"
          onPress={() => {
            entry.clear();
            onDone(null);
          }}
        >
          {storyText.cancel}
        </Button>
      </div>
    </form>
  );
}
