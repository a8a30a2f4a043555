import { type Person, roleName } from '@halsouppdrag/domain';
import { ChevronDown, UserRound } from 'lucide-react';
import { shellText } from '../text/shell.ts';
import styles from './person-menu.module.css';

export function personButtonLabel(person: Person | null): string {
  return person === null ? shellText.choosePerson : `${shellText.you(person.name)}. ${shellText.choosePerson}`;
}

export function PersonButtonContent({ person }: { person: Person | null }) {
  return (
    <>
      <UserRound aria-hidden size={20} strokeWidth={1.75} />
      <span className={styles['who']}>{person === null ? shellText.choosePerson : <Name person={person} />}</span>
      <ChevronDown aria-hidden size={16} className={styles['chevron']} />
    </>
  );
}

/** On a phone "Tierp" is what tells one hälsosamordnare from another; the role before it gives way. */
function Name({ person: { name, role } }: { person: Person }) {
  const prefix = `${roleName[role]} i `;
  if (!name.startsWith(prefix)) return name;
  return (
    <>
      <span className={styles['prefix']}>{prefix}</span>
      {name.slice(prefix.length)}
    </>
  );
}
