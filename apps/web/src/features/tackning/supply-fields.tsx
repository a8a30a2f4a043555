import { compareSwedish } from '../../format/format.ts';
import { capacityText as text } from '../../text/tackning-capacity.ts';
import { supplyWritten, usualSupply } from './capacity-question.ts';
import { NumberField } from './number-field.tsx';
import styles from './tackning.module.css';

/** What each unit offers, a number each. */
export function SupplyFields({
  units,
  supply,
  onChange,
}: {
  units: readonly { readonly id: string; readonly name: string }[];
  supply: ReadonlyMap<string, number>;
  onChange: (written: string | undefined) => void;
}) {
  return (
    <details className={styles['part']}>
      <summary>{text.supplies}</summary>
      <p className={styles['note']}>{text.suppliesHelp}</p>
      <div className={styles['fields']}>
        {units
          .toSorted((a, b) => compareSwedish(a.name, b.name))
          .map(({ id, name }) => (
            <NumberField
              key={id}
              label={name}
              value={supply.get(id) ?? usualSupply}
              min={0}
              max={999}
              invalid={text.supplyInvalid}
              onChange={(value) => onChange(supplyWritten(new Map([...supply, [id, value]])))}
            />
          ))}
      </div>
      {supply.size === 0 ? null : (
        <button type="button" className={styles['plain']} onClick={() => onChange(undefined)}>
          {text.clear}
        </button>
      )}
    </details>
  );
}
