import type { Missing } from '@halsouppdrag/domain';
import { Button } from 'react-aria-components';
import { sectionId } from '../edit/section-names.ts';
import { useStory } from '../story-context.ts';
import { missingPlace } from './missing-place.ts';
import styles from './step.module.css';

/** What is missing, each thing a way to where it is filled in. */
export function MissingList({ missing, title }: { missing: readonly Missing[]; title: string }) {
  return (
    <div className={styles['missing']}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {missing.map((one) => (
          <li key={`${one.field} ${one.message}`}>
            <MissingThing missing={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MissingThing({ missing }: { missing: Missing }) {
  const { mayEdit, open } = useStory();
  const place = missingPlace(missing);
  if (place === null) return missing.message;
  if (place.section === 'decision') {
    return (
      <Button data-on-paper className={styles['way'] ?? ''} onPress={goToDecision}>
        {missing.message}
      </Button>
    );
  }
  if (!mayEdit) return missing.message;
  return (
    <Button data-on-paper className={styles['way'] ?? ''} onPress={() => open(place.section, place.field)}>
      {missing.message}
    </Button>
  );
}

function goToDecision() {
  const section = document.getElementById(sectionId('decision'));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('button, [tabindex="-1"]')?.focus();
}
