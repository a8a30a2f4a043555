import { useId } from 'react';
import styles from './show-choice.module.css';

/** What a view shows, one of a few, all in sight. */
export function ShowChoice<T extends string>({
  label,
  isLabelShown = false,
  options,
  nameOf,
  chosen,
  onChange,
}: {
  label: string;
  isLabelShown?: boolean;
  options: readonly T[];
  nameOf: Readonly<Record<T, string>>;
  chosen: T;
  onChange: (option: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles['shows']}>
      <legend className={isLabelShown ? styles['label'] : 'visually-hidden'}>{label}</legend>
      {options.map((option) => (
        <label key={option} className={styles['show']}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option === chosen}
            onChange={() => onChange(option)}
          />
          {nameOf[option]}
        </label>
      ))}
    </fieldset>
  );
}
