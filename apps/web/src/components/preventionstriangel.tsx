import { glossary, type Preventionsniva, preventionsnivaer, preventionsnivaName } from '@halsouppdrag/domain';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { number } from '../format/format.ts';
import styles from './preventionstriangel.module.css';

/** From the top, where it is for a few, to the bottom, where it is for all. */
const bands = [...preventionsnivaer].reverse();

/** Half the width of the triangle at the top of each band and at the bottom of the last, of 100. */
const halfWidths = [17, 25.25, 33.5, 41.75, 50] as const;
const bandHeight = 20;

const definitionOf = (level: Preventionsniva) => glossary.find((entry) => entry.id === level)?.definition ?? '';

/**
 * The preventionstriangel as a picture to choose in: one level for an insats, or several as a filter. Without
 * `onChange` it only shows. Each band is an ordinary radio button or tick box, so arrows and space work as ever.
 */
export function Preventionstriangel({
  chosen,
  onChange,
  many = false,
  counts,
  label,
  labelHidden = false,
  name,
}: {
  chosen: readonly Preventionsniva[];
  onChange?: ((chosen: readonly Preventionsniva[]) => void) | undefined;
  many?: boolean;
  /** How many there are of each level, where that is known. */
  counts?: Readonly<Record<Preventionsniva, number>> | undefined;
  label: string;
  /** The label is already read beside the picture. */
  labelHidden?: boolean;
  name?: string | undefined;
}) {
  const id = useId();
  if (onChange === undefined) {
    const names = chosen.map((level) => preventionsnivaName[level]).join(', ');
    return (
      <div className={styles['shown']} role="img" aria-label={`${label}: ${names}`}>
        <Picture chosen={chosen} />
      </div>
    );
  }
  const choose = (level: Preventionsniva, checked: boolean) => {
    if (!many) return onChange([level]);
    onChange(preventionsnivaer.filter((one) => (one === level ? checked : chosen.includes(one))));
  };
  return (
    <fieldset className={styles['group']} data-many={many ? '' : undefined}>
      <legend className={labelHidden ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['triangle']}>
        <Picture chosen={chosen} />
        {bands.map((level) => (
          <label key={level} className={styles['band']} data-chosen={chosen.includes(level) ? '' : undefined}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={id}
              className="visually-hidden"
              checked={chosen.includes(level)}
              aria-describedby={`${id}-${level}`}
              data-field={level === (chosen[0] ?? 'framjande') ? name : undefined}
              onChange={(event) => choose(level, event.target.checked)}
            />
            {many && chosen.includes(level) ? <Check aria-hidden size={16} /> : null}
            {preventionsnivaName[level]}
            {counts === undefined ? null : <span className={styles['count']}>{number(counts[level])}</span>}
          </label>
        ))}
      </div>
      {/* A filter stands among others: there the words are explained to who listens, and to the others by the picture. */}
      <dl className={many ? 'visually-hidden' : styles['meanings']}>
        {bands.map((level) => (
          <div key={level} data-chosen={chosen.includes(level) ? '' : undefined}>
            <dt>{preventionsnivaName[level]}</dt>
            <dd id={`${id}-${level}`}>{definitionOf(level)}</dd>
          </div>
        ))}
      </dl>
    </fieldset>
  );
}

function Picture({ chosen }: { chosen: readonly Preventionsniva[] }) {
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 100 ${String(bands.length * bandHeight)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bands.map((level, index) => {
        const [top, bottom] = [halfWidths[index] ?? 50, halfWidths[index + 1] ?? 50];
        const [y, end] = [index * bandHeight, (index + 1) * bandHeight];
        return (
          <polygon
            key={level}
            data-chosen={chosen.includes(level) ? '' : undefined}
            points={`${50 - top},${y} ${50 + top},${y} ${50 + bottom},${end} ${50 - bottom},${end}`}
          />
        );
      })}
    </svg>
  );
}
