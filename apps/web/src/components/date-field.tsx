import { Button, Input, Label, Text, TextField } from 'react-aria-components';
import { typedDate } from '../format/typed-date.ts';
import styles from './field.module.css';
import { FieldMessage } from './field-message.tsx';

/**
 * A date as text: quickest with the keyboard, and what is half written is kept and said to be wrong rather than
 * dropped. Written in full when the field is left.
 */
export function DateField({
  label,
  value,
  onChange,
  placeholder,
  error,
  name,
  shortcut,
}: {
  label: string;
  value: string;
  onChange: (date: string) => void;
  placeholder: string;
  error?: string | undefined;
  name?: string | undefined;
  /** A button that fills in one date, such as today's. */
  shortcut?: { label: string; spoken: string; date: string } | undefined;
}) {
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      onBlur={() => onChange(typedDate(value))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <span className={styles['row']}>
        <Input className={styles['input'] ?? ''} placeholder={placeholder} data-field={name} />
        {shortcut === undefined ? null : (
          <Button
            className={styles['beside'] ?? ''}
            aria-label={shortcut.spoken}
            onPress={() => onChange(shortcut.date)}
            slot={null}
          >
            {shortcut.label}
          </Button>
        )}
      </span>
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
    </TextField>
  );
}
