import type { PlacementPlace } from '@halsouppdrag/domain';
import { useId } from 'react';
import { compareSwedish } from '../../format/format.ts';
import { placementText as text } from '../../text/tackning-placement.ts';
import styles from './tackning.module.css';

/** The places that were suggested, to be left out the next time, and those that are. */
export function ExcludedPlaces({
  places,
  excluded,
  onChange,
}: {
  places: readonly PlacementPlace[];
  excluded: readonly PlacementPlace[];
  onChange: (excluded: readonly PlacementPlace[]) => void;
}) {
  const id = useId();
  const isOut = (place: PlacementPlace) => excluded.some((one) => one.id === place.id);
  const all = [...excluded, ...places.filter((place) => !isOut(place))].sort((a, b) => compareSwedish(a.name, b.name));
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
