import { useEffect, useId, useState } from 'react';
import fieldStyles from '../../components/field.module.css';
import { FieldMessage } from '../../components/field-message.tsx';
import { plainNumber } from '../../format/plain-number.ts';

/** A number with comma or point. What is being typed is left alone; it is asked about once it is one that can be. */
export function NumberField({
  label,
  help,
  value,
  min,
  max,
  whole = false,
  invalid,
  onChange,
}: {
  label: string;
  help?: string;
  value: number;
  min: number;
  max: number;
  whole?: boolean;
  /** What to write instead, when it is not a number from `min` to `max`. */
  invalid: string;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(plainNumber(value));
  useEffect(() => setTyped((now) => (parsed(now) === value ? now : plainNumber(value))), [value]);
  const number = parsed(typed);
  const fits = (one: number | null): one is number =>
    one !== null && one >= min && one <= max && (!whole || Number.isInteger(one));
  const isRight = fits(number);
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id} className={fieldStyles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles['input']}
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed}
        aria-invalid={!isRight}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = parsed(target.value);
          if (fits(next)) onChange(next);
        }}
      />
      <div id={`${id}-help`} className={fieldStyles['help']}>
        {isRight ? help : <FieldMessage>{invalid}</FieldMessage>}
      </div>
    </div>
  );
}

/** Null for what is no number. Two decimals are as exact as anyone can mean it. */
function parsed(typed: string): number | null {
  const text = typed.replaceAll(/\s/g, '').replace(',', '.');
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}
