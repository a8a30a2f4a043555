import { useState } from 'react';
import { Button, Group, Input, Label, TextField } from 'react-aria-components';
import { Chip } from './chip.tsx';
import styles from './field.module.css';
import { FieldMessage } from './field-message.tsx';

/** Several short texts of one's own: each is added with Enter, the button or by leaving the field. */
export function ChipField({
  label,
  newLabel,
  addLabel,
  removeLabel,
  chosen,
  onChange,
  error,
  name,
  longest,
}: {
  label: string;
  /** What the field for the next one is called. */
  newLabel: string;
  addLabel: string;
  removeLabel: (text: string) => string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
  name?: string | undefined;
  longest: number;
}) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const one = typed.trim();
    if (one === '') return;
    onChange([...new Set([...chosen, one])]);
    setTyped('');
  };
  return (
    <Group className={styles['field'] ?? ''} aria-label={label}>
      <p className={styles['label']}>{label}</p>
      {chosen.length === 0 ? null : (
        <ul className={styles['chips']}>
          {chosen.map((one) => (
            <Chip
              key={one}
              removeLabel={removeLabel(one)}
              onRemove={() => onChange(chosen.filter((other) => other !== one))}
            >
              {one}
            </Chip>
          ))}
        </ul>
      )}
      <TextField
        className={styles['field'] ?? ''}
        value={typed}
        onChange={setTyped}
        onBlur={add}
        maxLength={longest}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <Label className="visually-hidden">{newLabel}</Label>
        <span className={styles['row']}>
          <Input
            className={styles['input'] ?? ''}
            placeholder={newLabel}
            data-field={name}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return;
              // Enter adds; it would otherwise save the form.
              event.preventDefault();
              add();
            }}
          />
          <Button className={styles['beside'] ?? ''} onPress={add} slot={null}>
            {addLabel}
          </Button>
        </span>
      </TextField>
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
    </Group>
  );
}
