import { lazy, Suspense, useState } from 'react';
import { firstViewDone } from './first-view-done.ts';
import { PersonButtonContent, personButtonLabel } from './person-button.tsx';
import styles from './person-menu.module.css';
import { usePerson } from './use-session.ts';

const PersonMenu = lazy(async () => {
  await firstViewDone;
  return { default: (await import('./person-menu.tsx')).PersonMenu };
});

/** Who I am. The menu behind the button arrives after the first view; pressed before that, it opens on arrival. */
export function PersonSlot() {
  const person = usePerson();
  const [pressed, setPressed] = useState(false);
  const [focused, setFocused] = useState(false);
  return (
    <Suspense
      fallback={
        <button
          type="button"
          className={styles['button']}
          data-chosen={person === null ? undefined : ''}
          aria-label={personButtonLabel(person)}
          aria-haspopup="true"
          onClick={() => setPressed(true)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        >
          <PersonButtonContent person={person} />
        </button>
      }
    >
      <PersonMenu startOpen={pressed} startFocused={focused} />
    </Suspense>
  );
}
