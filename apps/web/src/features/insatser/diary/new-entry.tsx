import { Button } from '@midas-ds/components/button';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { partText } from '../../../text/insats-story-parts.ts';
import styles from './diary.module.css';
import { EntryForm } from './entry-form.tsx';

const text = partText.diary;

/** Opens the form for what happened; one press, a number, and one press more. */
export function NewEntry({ insatsId }: { insatsId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  return (
    <div className={styles['new']}>
      <p role="status" className={styles['saved']}>
        {isSaved ? text.saved : ''}
      </p>
      {isOpen ? (
        <EntryForm
          insatsId={insatsId}
          onDone={(saved) => {
            setIsOpen(false);
            setIsSaved(saved);
          }}
        />
      ) : (
        <Button
          size="large"
          icon={PenLine}
          iconPlacement="left"
          onPress={() => {
            setIsSaved(false);
            setIsOpen(true);
          }}
        >
          {text.add}
        </Button>
      )}
    </div>
  );
}
