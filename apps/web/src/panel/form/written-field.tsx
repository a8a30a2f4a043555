import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import fieldStyles from '../../components/field.module.css';
import { FieldMessage } from '../../components/field-message.tsx';
import { insatsText as text } from '../../text/insats.ts';
import type { OnFieldChange } from './field-change.ts';

/** A field of plain text with the name, help and error of one field of the insats. */
export function WrittenField({
  name,
  value,
  help,
  error,
  onChange,
  lines = false,
  numeric = false,
}: {
  name: 'description' | 'responsible' | 'partners' | 'participants';
  value: string;
  help?: string | undefined;
  error: string | undefined;
  onChange: OnFieldChange;
  lines?: boolean;
  numeric?: boolean;
}) {
  const className = fieldStyles['input'] ?? '';
  return (
    <TextField
      className={fieldStyles['field'] ?? ''}
      value={value}
      onChange={(typed) => onChange({ [name]: typed })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
    >
      <Label className={fieldStyles['label'] ?? ''}>{text.fieldName[name]}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {help}
        </Text>
      )}
      {lines ? (
        <TextArea className={className} rows={3} data-field={name} />
      ) : (
        <Input className={className} data-field={name} />
      )}
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
    </TextField>
  );
}
