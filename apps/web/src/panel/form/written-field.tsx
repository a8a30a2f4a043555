import { TextEntry } from '../../components/text-entry.tsx';
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
  return (
    <TextEntry
      label={text.fieldName[name]}
      value={value}
      help={help}
      error={error}
      name={name}
      lines={lines}
      numeric={numeric}
      onChange={(typed) => onChange({ [name]: typed })}
    />
  );
}
