import { useId } from 'react';
import styles from './data.module.css';

interface Props {
  readonly label: string;
  /** The endings that can be read, as the browser wants them. */
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where a file is chosen. */
export function FileField({ label, accept, isDisabled, onChoose }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) onChoose(chosen);
          // So that the same file can be chosen again when it has been mended.
          target.value = '';
        }}
      />
    </div>
  );
}
