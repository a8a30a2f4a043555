import { useId, useRef } from 'react';
import { compareSwedish } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import styles from './tackning.module.css';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/** The places that have been suggested, to be left out the next time, and those that are. */
export function ExcludedPlaces({
  places,
  excluded,
  onChange,
}: {
  places: readonly NamedPlace[];
  excluded: readonly NamedPlace[];
  onChange: (excluded: readonly NamedPlace[]) => void;
}) {
  const id = useId();
  const isOut = (place: NamedPlace) => excluded.some((one) => one.id === place.id);
  // One that is taken in again stays, and the keyboard with it, though no suggestion has it yet.
  const listed = useRef(new Map<string, NamedPlace>());
  for (const place of [...excluded, ...places]) listed.current.set(place.id, place);
  const all = [...listed.current.values()].sort((a, b) => compareSwedish(a.name, b.name));
  if (all.length === 0) return null;
  return (
    <fieldset className={styles['excluded']} aria-describedby={id}>
      <legend>{text.exclude}</legend>
      <p id={id} className={styles['note']}>
        {text.excludeHelp}
      </p>
      <div className={styles['boxes']}>
        {all.map((place) => (
          <label key={place.id} className={styles['box']}>
            <input
              type="checkbox"
              checked={isOut(place)}
              onChange={() =>
                onChange(isOut(place) ? excluded.filter(({ id: out }) => out !== place.id) : [...excluded, place])
              }
            />
            {text.excludeOne(place.name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
