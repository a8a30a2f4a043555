import { type DrawnPoint, mostDrawnPoints } from '@halsouppdrag/domain';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { placementText as text } from '../../text/tackning-placement.ts';
import styles from './tackning.module.css';

/** The places one has put on the map to be tried; by keyboard in the middle of it. */
export function DrawPlaces({
  points,
  onAddInMiddle,
  onChange,
}: {
  points: readonly DrawnPoint[];
  onAddInMiddle: () => void;
  onChange: (points: readonly DrawnPoint[]) => void;
}) {
  return (
    <div className={styles['draw']}>
      <p className={styles['note']}>{text.drawHelp}</p>
      {points.length === 0 ? null : (
        <ul className={fieldStyles['chips']} aria-label={text.drawn}>
          {points.map((point) => (
            <Chip
              key={point.id}
              removeLabel={text.removePlace(point.name)}
              onRemove={() => onChange(points.filter((other) => other !== point))}
            >
              {text.placeAt(point.name, point.position)}
            </Chip>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={styles['plain']}
        disabled={points.length >= mostDrawnPoints}
        onClick={onAddInMiddle}
      >
        {text.addInMiddle}
      </button>
    </div>
  );
}
