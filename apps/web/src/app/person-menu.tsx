import { type Person, roleName, roles } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { peopleQuery } from '../api/queries.ts';
import { shellText } from '../text/shell.ts';
import { PersonButtonContent, personButtonLabel } from './person-button.tsx';
import styles from './person-menu.module.css';
import { useChoosePerson, usePerson } from './use-session.ts';

const nobody = 'nobody';

/** Who I am, and the way to be somebody else: local mode only, so the people are marked as made up. */
export function PersonMenu({ startOpen, startFocused }: { startOpen: boolean; startFocused: boolean }) {
  const person = usePerson();
  const people = useQuery(peopleQuery).data?.items ?? [];
  const choose = useChoosePerson();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    // Before the menu opens: when it closes the focus goes back to where it was.
    if (startFocused || startOpen) button.current?.focus();
    setIsOpen(startOpen);
  }, [startOpen, startFocused]);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        ref={button}
        className={styles['button'] ?? ''}
        data-chosen={person === null ? undefined : ''}
        aria-label={personButtonLabel(person)}
      >
        <PersonButtonContent person={person} />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <p className={styles['help']}>
          <strong>{shellText.exempeldata}.</strong> {shellText.personHelp}
        </p>
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={shellText.choosePerson}
          onAction={(key) => choose.mutate(key === nobody ? null : String(key))}
        >
          {roles.map((role) => (
            <MenuSection key={role}>
              <Header className={styles['role']}>{roleName[role]}</Header>
              {people.filter((one) => one.role === role).map((one) => personItem(one, one.id === person?.id))}
            </MenuSection>
          ))}
          {person !== null && (
            <MenuItem id={nobody} className={styles['item'] ?? ''} textValue={shellText.leave}>
              <span />
              {shellText.leave}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function personItem(person: Person, chosen: boolean) {
  return (
    <MenuItem key={person.id} id={person.id} className={styles['item'] ?? ''} textValue={person.name}>
      {chosen ? <Check aria-label={shellText.chosen} size={18} /> : <span />}
      {person.name}
    </MenuItem>
  );
}
