import { useId } from 'react';
import { Group } from 'react-aria-components';
import { AreaSearch } from '../../components/area-search.tsx';
import { Chip } from '../../components/chip.tsx';
import fieldStyles from '../../components/field.module.css';
import { behovText as text } from '../../text/behov.ts';
import formStyles from '../form/form.module.css';
import { useAreas } from '../use-areas.ts';

/** The one area of the behov, usually already chosen. */
export function BehovAreaField({
  areaId,
  error,
  onChange,
}: {
  areaId: string | null;
  error: string | undefined;
  onChange: (areaId: string | null) => void;
}) {
  const areas = useAreas();
  const id = useId();
  return (
    <Group className={formStyles['group'] ?? ''} aria-labelledby={id}>
      <p id={id} className={fieldStyles['label']}>
        {text.fieldName.areaId}
      </p>
      {areaId === null ? (
        <AreaSearch
          label={text.areaSearch}
          hideLabel
          placeholder={text.areaSearch}
          nothing={text.areaNothing}
          error={error}
          name="areaId"
          onChoose={onChange}
        />
      ) : (
        <ul className={fieldStyles['chips']}>
          <Chip removeLabel={text.areaRemove(areas.nameOf(areaId))} onRemove={() => onChange(null)}>
            {areas.nameOf(areaId)}
          </Chip>
        </ul>
      )}
    </Group>
  );
}
