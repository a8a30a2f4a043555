import { Button } from '@midas-ds/components/button';
import { importText as text } from '../../../text/data-import.ts';
import styles from '../data.module.css';

/** How far something has come, and the button that stops it while it can be. Without a share it is not known how far. */
export function ProgressLine({
  label,
  share,
  onStop,
}: {
  label: string;
  share: number | null;
  onStop: (() => void) | null;
}) {
  return (
    <div className={styles['progress']}>
      <span>{label}</span>
      <progress aria-label={label} {...(share === null ? {} : { max: 1, value: share })} />
      {onStop === null ? null : (
        <Button variant="secondary" size="medium" onPress={onStop}>
          {text.stop}
        </Button>
      )}
    </div>
  );
}
