import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What is wrong with a field: an icon beside the words, so that colour is not alone. */
export function FieldMessage({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <span className={styles['message']} id={id}>
      <CircleAlert aria-hidden size={16} />
      {children}
    </span>
  );
}
