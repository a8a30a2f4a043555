import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { FieldMessage } from '../../../../components/field-message.tsx';
import storyStyles from '../story.module.css';
import styles from './edit.module.css';

/** One thing in a list that is being changed, and the button that takes it away. */
export function ListItem({
  legend,
  removeLabel,
  error,
  onRemove,
  children,
}: {
  legend: string;
  removeLabel: string;
  error?: string | undefined;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <fieldset className={styles['item']}>
      <legend>{legend}</legend>
      {children}
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
      <Button className={storyStyles['edit'] ?? ''} onPress={onRemove}>
        <Trash2 aria-hidden size={16} />
        {removeLabel}
      </Button>
    </fieldset>
  );
}
