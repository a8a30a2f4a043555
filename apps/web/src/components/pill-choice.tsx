import { useId } from 'react';
import formStyles from '../panel/form/form.module.css';
import { FieldMessage } from './field-message.tsx';

/** One of a few, all in sight. */
export function PillChoice<T extends string>({
  label,
  options,
  nameOf,
  chosen,
  onChange,
  name,
  error,
  isDisabled = false,
}: {
  label: string;
  options: readonly T[];
  nameOf: (option: T) => string;
  chosen: T | null;
  onChange: (option: T) => void;
  name?: string | undefined;
  error?: string | undefined;
  isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <fieldset className={formStyles['group']} disabled={isDisabled} aria-describedby={`${id}-error`}>
      <legend className={formStyles['legend']}>{label}</legend>
      <div className={formStyles['pills']}>
        {options.map((option, index) => (
          <label key={option} className={formStyles['pill']}>
            <input
              type="radio"
              name={id}
              className="visually-hidden"
              checked={option === chosen}
              data-field={option === chosen || (chosen === null && index === 0) ? name : undefined}
              onChange={() => onChange(option)}
            />
            {nameOf(option)}
          </label>
        ))}
      </div>
      <div id={`${id}-error`}>{error === undefined ? null : <FieldMessage>{error}</FieldMessage>}</div>
    </fieldset>
  );
}
