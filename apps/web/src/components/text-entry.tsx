import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './field.module.css';
import { FieldMessage } from './field-message.tsx';

/** A field of plain text or of a number, with its label, help and what is wrong with it. */
export function TextEntry({
  label,
  value,
  onChange,
  name,
  help,
  error,
  placeholder,
  maxLength,
  lines = false,
  numeric = false,
  hideLabel = false,
  isDisabled = false,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Where the field stands in what is sent, so that what is wrong with it can be shown there. */
  name?: string | undefined;
  help?: string | undefined;
  error?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  lines?: boolean;
  numeric?: boolean;
  hideLabel?: boolean;
  isDisabled?: boolean;
}) {
  const input = {
    className: styles['input'] ?? '',
    'data-field': name,
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      validationBehavior="aria"
      autoComplete="off"
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={styles['help'] ?? ''}>
          {help}
        </Text>
      )}
      {lines ? <TextArea {...input} rows={3} /> : <Input {...input} />}
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
    </TextField>
  );
}
