import type { Person } from '@halsouppdrag/domain';
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
      <span className={styles['who']}>{person?.name ?? shellText.choosePerson}</span>
      <ChevronDown aria-hidden size={16} />
    </>
  );
}
