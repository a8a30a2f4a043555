import { useId } from 'react';
import styles from './field.module.css';

/** One of several, where all in sight would take too much room. */
export function ChoiceList<T extends string>({
  label,
  options,
  nameOf,
  chosen,
  onChange,
  name,
}: {
  label: string;
  options: readonly T[];
  nameOf: (option: T) => string;
  chosen: T;
  onChange: (option: T) => void;
  name?: string | undefined;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={styles['input']}
        value={chosen}
        data-field={name}
        onChange={(event) => {
          const option = options.find((one) => one === event.target.value);
          if (option !== undefined) onChange(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
