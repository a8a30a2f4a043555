import { useId } from 'react';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import styles from './coverage-map.module.css';

export type Showing = keyof typeof text.showing;

/** What the map is coloured by: what the address says, once there is what that takes. */
export function showingOf(wanted: string | undefined, today: object | null, capacity: object | null): Showing {
  if (wanted === 'capacity' && capacity !== null) return 'capacity';
  return wanted === 'difference' && today !== null ? 'difference' : 'distance';
}

/** The ways to colour the map. */
export function MapShows({
  options,
  chosen,
  onChange,
}: {
  options: readonly Showing[];
  chosen: Showing;
  onChange: (showing: Showing) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles['shows']}>
      <legend className="visually-hidden">{text.shows}</legend>
      {options.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChange(one)} />
          {text.showing[one]}
        </label>
      ))}
    </fieldset>
  );
}
