import { type SupplyMeasure, supplyMeasures } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../../api/queries.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { type SpotOrder, spotOrders } from '../../../app/view-state.ts';
import fieldStyles from '../../../components/field.module.css';
import { compareSwedish } from '../../../format/format.ts';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import styles from './white-spots.module.css';

/** Which areas, what stands in their cells, and in which order. */
export function SpotControls() {
  const [{ measure, order, spots }, change] = useViewState();
  return (
    <div className={styles['selects']}>
      <KommunChoice />
      <Choice<SupplyMeasure>
        label={text.measure}
        chosen={supplyMeasures.find((one) => one === measure) ?? 'number'}
        names={text.measures}
        options={supplyMeasures}
        onChoose={(one) => change({ measure: one === 'number' ? undefined : one })}
      />
      <Choice<SpotOrder>
        label={text.order}
        chosen={order ?? 'gap'}
        names={text.orders}
        options={spotOrders}
        onChoose={(one) => change({ order: one === 'gap' ? undefined : one })}
      />
      <label className={styles['toggle']}>
        <input
          type="checkbox"
          checked={spots === '1'}
          onChange={({ target }) => change({ spots: target.checked ? '1' : undefined })}
        />
        {text.onlySpots}
      </label>
    </div>
  );
}

/** The kommuner; and whatever smaller area another view has narrowed to, so that it can be seen and left. */
function KommunChoice() {
  const [{ area }, change] = useViewState();
  const areas = useQuery(areasQuery).data?.items ?? [];
  const kommuner = areas.filter(({ level }) => level === 'kommun').sort((a, b) => compareSwedish(a.name, b.name));
  const other = kommuner.some(({ id }) => id === area) ? undefined : areas.find(({ id }) => id === area);
  return (
    <label className={fieldStyles['field']}>
      <span className={fieldStyles['label']}>{text.kommun}</span>
      <select
        className={fieldStyles['input']}
        value={area ?? ''}
        onChange={({ target }) => change({ area: target.value === '' ? undefined : target.value })}
      >
        <option value="">{text.allKommuner}</option>
        {other === undefined ? null : <option value={other.id}>{other.name}</option>}
        {kommuner.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Choice<Value extends string>({
  label,
  chosen,
  names,
  options,
  onChoose,
}: {
  label: string;
  chosen: Value;
  names: Record<Value, string>;
  options: readonly Value[];
  onChoose: (value: Value) => void;
}) {
  return (
    <label className={fieldStyles['field']}>
      <span className={fieldStyles['label']}>{label}</span>
      <select
        className={fieldStyles['input']}
        value={chosen}
        onChange={({ target }) => {
          const value = options.find((one) => one === target.value);
          if (value !== undefined) onChoose(value);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
