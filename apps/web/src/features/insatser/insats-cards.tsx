import { insatsStatusName } from '@halsouppdrag/domain';
import { useViewState } from '../../app/use-view-state.ts';
import { type InsatsSort, insatsSorts } from '../../app/view-state.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import fieldStyles from '../../components/field.module.css';
import { LevnadsvanaBadges } from '../../components/levnadsvana-badges.tsx';
import { insatserText as text } from '../../text/insatser.ts';
import { InsatsLink } from './insats-link.tsx';
import type { InsatsRow } from './insats-row.ts';
import { usualSort } from './insats-sorting.ts';
import styles from './insatser.module.css';
import { StoryLink } from './story-link.tsx';

/** The same list where there is no room for columns. */
export function InsatsCards({ rows }: { rows: readonly InsatsRow[] }) {
  const [{ sort = usualSort }, change] = useViewState();
  return (
    <>
      <label className={styles['sortChoice']}>
        {text.sort}
        <select
          className={fieldStyles['input']}
          value={sort}
          onChange={(event) => change({ sort: event.target.value as InsatsSort })}
        >
          {insatsSorts.map((one) => (
            <option key={one} value={one}>
              {text.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles['cards']}>
        {rows.map(({ insats, where }) => (
          <li key={insats.id} className={styles['card']}>
            <h2>
              <InsatsLink insats={insats} /> {insats.example ? <ExampleMark /> : null} <StoryLink insats={insats} />
            </h2>
            <p className={styles['quiet']}>
              {[where, insatsStatusName[insats.status], insats.startsOn].filter(Boolean).join(' · ')}
            </p>
            <LevnadsvanaBadges chosen={insats.levnadsvanor} iconOnly={insats.levnadsvanor.length > 2} />
          </li>
        ))}
      </ul>
    </>
  );
}
