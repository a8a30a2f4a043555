import { Button } from 'react-aria-components';
import { FieldMessage } from '../../../../components/field-message.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import { typedNumber } from '../edit/typed-number.ts';
import { LocatorMap } from '../locator/locator-map.tsx';
import styles from '../story.module.css';
import type { WhenFields } from './when-kind.ts';

const text = partText.when;

type Place = WhenFields['position'];

/** Where it is held: pressed on a small map, or written. */
export function PlaceField({
  areaIds,
  position,
  error,
  onChange,
}: {
  areaIds: readonly string[];
  position: Place;
  error: string | undefined;
  onChange: (position: Place) => void;
}) {
  const [lon, lat] = [typedNumber(position.lon), typedNumber(position.lat)];
  const point: [number, number] | null =
    lon !== null && lat !== null && Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null;
  const degrees = (value: number) => value.toFixed(5).replace('.', ',');
  return (
    <fieldset className={editStyles['item']}>
      <legend>{text.place}</legend>
      <p className={styles['quiet']}>{text.placePick}</p>
      <LocatorMap
        areaIds={areaIds}
        position={point}
        onPick={([east, north]) => onChange({ lon: degrees(east), lat: degrees(north) })}
      />
      <div className={editStyles['grid']}>
        <TextEntry
          label={text.lat}
          value={position.lat}
          numeric
          name="position"
          onChange={(typed) => onChange({ ...position, lat: typed })}
        />
        <TextEntry
          label={text.lon}
          value={position.lon}
          numeric
          onChange={(typed) => onChange({ ...position, lon: typed })}
        />
      </div>
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
      {position.lat === '' && position.lon === '' ? null : (
        <Button className={styles['edit'] ?? ''} onPress={() => onChange({ lat: '', lon: '' })}>
          {text.placeClear}
        </Button>
      )}
    </fieldset>
  );
}
