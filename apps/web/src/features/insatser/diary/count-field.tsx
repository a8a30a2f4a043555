import { Minus, Plus } from 'lucide-react';
import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import fieldStyles from '../../../components/field.module.css';
import { FieldMessage } from '../../../components/field-message.tsx';
import { partText } from '../../../text/insats-story-parts.ts';
import styles from './diary.module.css';
import { stepped } from './diary-draft.ts';

const text = partText.diary;

/** How many came, large enough for a thumb. */
export function CountField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <TextField
      className={fieldStyles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
      maxLength={9}
    >
      <Label className={fieldStyles['label'] ?? ''}>{text.participants}</Label>
      <span className={styles['count']}>
        <Button
          className={styles['step'] ?? ''}
          aria-label={text.fewer}
          onPress={() => onChange(stepped(value, -1))}
          slot={null}
        >
          <Minus aria-hidden size={22} />
        </Button>
        <Input className={`${fieldStyles['input'] ?? ''} ${styles['number'] ?? ''}`} data-field="participants" />
        <Button
          className={styles['step'] ?? ''}
          aria-label={text.more}
          onPress={() => onChange(stepped(value, 1))}
          slot={null}
        >
          <Plus aria-hidden size={22} />
        </Button>
      </span>
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
    </TextField>
  );
}
