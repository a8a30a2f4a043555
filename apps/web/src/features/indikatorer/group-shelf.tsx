import type { AreaId } from '@halsouppdrag/domain';
import { X } from 'lucide-react';
import { useState } from 'react';
import { TextEntry } from '../../components/text-entry.tsx';
import { indikatorerGroup as text } from '../../text/indikatorer-group.ts';
import styles from './indikatorer.module.css';
import type { ComparedLevel } from './resolve.ts';
import { withGroup, withoutGroup } from './saved-groups.ts';
import { useSavedGroups } from './use-saved-groups.ts';

interface Props {
  readonly group: readonly AreaId[];
  readonly level: ComparedLevel;
  readonly onUse: (areaIds: readonly AreaId[]) => void;
}

/** Saves one's own group under a name, and takes out those that are saved. */
export function GroupShelf({ group, level, onUse }: Props) {
  const [groups, save] = useSavedGroups();
  const [name, setName] = useState('');
  const own = groups.filter((one) => one.level === level);
  const typed = name.trim();
  return (
    <>
      {group.length === 0 ? null : (
        <form
          className={styles['shelf']}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed === '') return;
            save(withGroup(groups, { name: typed, level, areaIds: [...group] }));
            setName('');
          }}
        >
          <TextEntry label={text.saveName} help={text.saveHelp} value={name} onChange={setName} maxLength={60} />
          <div className={styles['buttons']}>
            <button type="submit">{text.save}</button>
          </div>
        </form>
      )}
      {own.length === 0 ? null : (
        <>
          <h3>{text.saved}</h3>
          <ul className={styles['tags']}>
            {own.map((one) => (
              <li key={one.name} className={styles['shelved']}>
                <button type="button" onClick={() => onUse(one.areaIds)}>
                  {text.use(one.name, one.areaIds.length)}
                </button>
                <button
                  type="button"
                  aria-label={text.forget(one.name)}
                  onClick={() => save(withoutGroup(groups, one))}
                >
                  <X aria-hidden size={16} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
