import { knownMalgrupper } from '@halsouppdrag/domain';
import { useState } from 'react';
import { FieldMessage } from '../../components/field-message.tsx';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { TextEntry } from '../../components/text-entry.tsx';
import { behovText as text } from '../../text/behov.ts';
import formStyles from '../form/form.module.css';

const known = knownMalgrupper.map(({ name }) => name);

/** Whom it concerns: everyone, one of the usual groups, or another in words. */
export function BehovMalgruppField({
  malgrupp,
  error,
  onChange,
}: {
  malgrupp: string;
  error: string | undefined;
  onChange: (malgrupp: string) => void;
}) {
  const [other, setOther] = useState(malgrupp !== '' && !known.includes(malgrupp));
  const choices = [
    ...['', ...known].map((name) => ({ name, label: name === '' ? text.malgruppAll : name, isOther: false })),
    { name: '', label: text.malgruppOther, isOther: true },
  ];
  return (
    <fieldset className={formStyles['group']}>
      <legend className={formStyles['legend']}>
        {text.malgrupp}
        <GlossaryTerm id="malgrupp" />
      </legend>
      <div className={formStyles['pills']}>
        {choices.map(({ name, label, isOther }) => {
          const checked = isOther ? other : !other && malgrupp === name;
          return (
            <label key={label} className={formStyles['pill']}>
              <input
                type="radio"
                name="malgrupp"
                className="visually-hidden"
                checked={checked}
                data-field={checked && !isOther ? 'malgrupp' : undefined}
                onChange={() => {
                  setOther(isOther);
                  onChange(name);
                }}
              />
              {label}
            </label>
          );
        })}
      </div>
      {other ? (
        <TextEntry label={text.malgruppOtherName} value={malgrupp} error={error} name="malgrupp" onChange={onChange} />
      ) : error === undefined ? null : (
        <FieldMessage>{error}</FieldMessage>
      )}
    </fieldset>
  );
}
