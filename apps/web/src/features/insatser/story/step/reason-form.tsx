import { Button } from '@midas-ds/components/button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useKept } from '../../../../app/use-kept.ts';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { storyText } from '../../../../text/insats-story.ts';
import styles from './step.module.css';

const text = storyText.step;

/** Asks why, where the button stood, and does it once there is an answer. The answer stays until it is done. */
export function ReasonForm({
  title,
  keptAs,
  isPending,
  failure,
  onReason,
  onCancel,
  children,
}: {
  title: string;
  keptAs: string;
  isPending: boolean;
  failure: string | null;
  onReason: (reason: string) => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}) {
  const [reason, setReason] = useKept(keptAs, z.string());
  const [isEmpty, setIsEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const send = async () => {
    if ((reason ?? '').trim() === '') {
      setIsEmpty(true);
      form.current?.querySelector('textarea')?.focus();
      return;
    }
    await onReason(reason ?? '');
    setReason(null);
  };
  return (
    <form
      ref={form}
      className={styles['reason']}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // What went wrong is said below; what was written stays.
        void send().catch(() => undefined);
      }}
    >
      {children}
      <TextEntry
        label={text.why}
        value={reason ?? ''}
        onChange={(typed) => {
          setReason(typed);
          setIsEmpty(false);
        }}
        error={isEmpty ? text.whyMissing : undefined}
        maxLength={1000}
        lines
      />
      {failure === null ? null : (
        <p role="alert" className={styles['failed']}>
          {failure}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button size="medium" type="submit" isDisabled={isPending}>
          {title}
        </Button>
        <Button
          size="medium"
          variant="secondary"
          onPress={() => {
            setReason(null);
            onCancel();
          }}
        >
          {storyText.cancel}
        </Button>
      </div>
    </form>
  );
}
