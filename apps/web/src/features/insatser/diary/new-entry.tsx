import { Button } from '@midas-ds/components/button';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useMyUnsent } from '../../../outbox/use-unsent.ts';
import { partText } from '../../../text/insats-story-parts.ts';
import { outboxText } from '../../../text/outbox.ts';
import styles from './diary.module.css';
import { EntryForm } from './entry-form.tsx';
import type { EntryOutcome } from './use-new-entry.ts';

const text = partText.diary;

/** Opens the form for what happened; one press, a number, and one press more. */
export function NewEntry({ insatsId }: { insatsId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<EntryOutcome | null>(null);
  const isUnsent = useMyUnsent().some(({ content }) => content.kind === 'diary' && content.insatsId === insatsId);
  return (
    <div className={styles['new']} data-screen-only>
      <p role="status" className={styles['saved']}>
        {outcome === null ? '' : outcome === 'kept' && isUnsent ? outboxText.keptEntry : text.saved}
      </p>
      {isOpen ? (
        <EntryForm
          insatsId={insatsId}
          onDone={(what) => {
            setIsOpen(false);
            setOutcome(what);
          }}
        />
      ) : (
        <Button
          size="large"
          icon={PenLine}
          iconPlacement="left"
          onPress={() => {
            setOutcome(null);
            setIsOpen(true);
          }}
        >
          {text.add}
        </Button>
      )}
    </div>
  );
}
