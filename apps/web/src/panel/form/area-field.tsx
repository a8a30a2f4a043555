import { useId } from 'react';
import { Group } from 'react-aria-components';
import { AreaSearch } from '../../components/area-search.tsx';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { insatsText as text } from '../../text/insats.ts';
import { useAreas } from '../use-areas.ts';
import type { OnFieldChange } from './field-change.ts';
import styles from './form.module.css';

/** The areas of the insats: usually one and already chosen, but more can be added. */
export function AreaField({
  areaIds,
  error,
  onChange,
}: {
  areaIds: readonly string[];
  error: string | undefined;
  onChange: OnFieldChange;
}) {
  const areas = useAreas();
  const id = useId();
  return (
    <Group className={styles['group'] ?? ''} aria-labelledby={id}>
      <p id={id} className={fieldStyles['label']}>
        {text.area}
      </p>
      {areaIds.length === 0 ? null : (
        <ul className={fieldStyles['chips']}>
          {areaIds.map((areaId) => (
            <Chip
              key={areaId}
              removeLabel={text.areaRemove(areas.nameOf(areaId))}
              onRemove={() => onChange({ areaIds: areaIds.filter((one) => one !== areaId) })}
            >
              {areas.nameOf(areaId)}
            </Chip>
          ))}
        </ul>
      )}
      <AreaSearch
        label={text.areaAdd}
        hideLabel
        placeholder={areaIds.length === 0 ? text.areaSearch : text.areaAdd}
        nothing={text.areaNothing}
        error={error}
        name="areaIds"
        onChoose={(areaId) => onChange({ areaIds: [...new Set([...areaIds, areaId])] })}
      />
    </Group>
  );
}
