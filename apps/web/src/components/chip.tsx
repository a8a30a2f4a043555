import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './field.module.css';

/** One chosen thing, and the button that takes it away. */
export function Chip({
  children,
  removeLabel,
  onRemove,
}: {
  children: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <li className={styles['chip']}>
      {children}
      <Button className={styles['remove'] ?? ''} aria-label={removeLabel} onPress={onRemove}>
        <X aria-hidden size={16} />
      </Button>
    </li>
  );
}
