import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import fieldStyles from '../../components/field.module.css';
import { FieldMessage } from '../../components/field-message.tsx';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { insatsText as text } from '../../text/insats.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** Whom it is for: the usual groups as choices, and any other in words. */
export function MalgruppField({
  chosen,
  error,
  onChange,
}: {
  chosen: readonly string[];
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  const [other, setOther] = useState('');
  const offered = [...new Set([...text.malgruppSuggestions, ...chosen])];
  const add = () => {
    const name = other.trim();
    if (name === '') return;
    onChange({ malgrupper: [...new Set([...chosen, name])] });
    setOther('');
  };
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>
        {text.malgrupper}
        <GlossaryTerm id="malgrupp" />
      </legend>
      <div className={styles['pills']}>
        {offered.map((name) => (
          <label key={name} className={styles['pill']}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={chosen.includes(name)}
              data-field="malgrupper"
              onChange={(event) =>
                onChange({
                  malgrupper: event.target.checked ? [...chosen, name] : chosen.filter((one) => one !== name),
                })
              }
            />
            {name}
          </label>
        ))}
      </div>
      <TextField className={fieldStyles['field'] ?? ''} value={other} onChange={setOther} maxLength={80} onBlur={add}>
        <Label className={fieldStyles['help'] ?? ''}>{text.malgruppOther}</Label>
        <span className={fieldStyles['row']}>
          <Input
            className={fieldStyles['input'] ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || other.trim() === '') return;
              // Enter adds the group; it would otherwise save the form.
              event.preventDefault();
              add();
            }}
          />
          <Button className={fieldStyles['beside'] ?? ''} onPress={add} slot={null}>
            {text.malgruppAdd}
          </Button>
        </span>
      </TextField>
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
    </fieldset>
  );
}
