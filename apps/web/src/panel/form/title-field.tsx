import { Input, Label, Text, TextField } from 'react-aria-components';
import fieldStyles from '../../components/field.module.css';
import { FieldMessage } from '../../components/field-message.tsx';
import { insatsText as text } from '../../text/insats.ts';
import type { OnFieldChange } from './field-change.ts';

/** The title, which may be left empty: what it then becomes stands in the field. */
export function TitleField({
  value,
  suggested,
  error,
  onChange,
}: {
  value: string;
  suggested: string | null;
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  return (
    <TextField
      className={fieldStyles['field'] ?? ''}
      value={value}
      onChange={(title) => onChange({ title })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      maxLength={200}
    >
      <Label className={fieldStyles['label'] ?? ''}>{text.title}</Label>
      <Input className={fieldStyles['input'] ?? ''} placeholder={suggested ?? ''} data-field="title" />
      <Text slot="description" className={value === '' ? (fieldStyles['help'] ?? '') : 'visually-hidden'}>
        {suggested === null ? text.titleHelpEmpty : text.titleHelp}
      </Text>
      {error === undefined ? null : (
        <Text slot="errorMessage">
          <FieldMessage>{error}</FieldMessage>
        </Text>
      )}
    </TextField>
  );
}
