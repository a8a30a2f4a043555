import type { Area } from '@halsouppdrag/domain';
import { useViewState } from '../../../app/use-view-state.ts';
import fieldStyles from '../../../components/field.module.css';
import { compareSwedish, date } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';

/** How far back and ahead one looks; a year beyond that, given in the address, is there as well. */
const back = 5;

export function KommunChoice({
  areas,
  areaId,
  year,
}: {
  areas: readonly Pick<Area, 'id' | 'name' | 'level'>[];
  areaId: string | null;
  year: number;
}) {
  const [, change] = useViewState();
  const kommuner = areas.filter(({ level }) => level === 'kommun').sort((a, b) => compareSwedish(a.name, b.name));
  const lan = areas.filter(({ level }) => level === 'lan');
  const now = Number(date(new Date()).slice(0, 4));
  const years = [...new Set([...Array.from({ length: back + 2 }, (_, ago) => now + 1 - ago), year])].sort(
    (a, b) => b - a,
  );
  return (
    <>
      <label className={fieldStyles['field']}>
        <span className={fieldStyles['label']}>{text.kommun}</span>
        <select
          className={fieldStyles['input']}
          value={areaId ?? ''}
          onChange={({ target }) => change({ area: target.value })}
        >
          {kommuner.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {lan.map(({ id, name }) => (
            <option key={id} value={id}>
              {text.wholeLan(name)}
            </option>
          ))}
        </select>
      </label>
      <label className={fieldStyles['field']}>
        <span className={fieldStyles['label']}>{text.year}</span>
        <select
          className={fieldStyles['input']}
          value={year}
          onChange={({ target }) => change({ year: Number(target.value) })}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
