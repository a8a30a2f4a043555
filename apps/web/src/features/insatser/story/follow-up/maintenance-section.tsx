import { extentName, maintenanceFrom } from '@halsouppdrag/domain';
import { date } from '../../../../format/format.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { storyText } from '../../../../text/insats-story.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { MaintenanceForm } from './maintenance-form.tsx';
import { maintenanceKind } from './maintenance-kind.ts';

const text = followUpText.maintenance;

/** Does it live on: open from six months after the last day, and said when that is until then. */
export function MaintenanceSection() {
  const { insats } = useStory();
  const { maintenance } = insats.followUp;
  const from = maintenanceFrom(insats);
  const isOpen = from !== null && from <= date(new Date());
  return (
    <StorySection
      kind={maintenanceKind}
      isShut={!isOpen && maintenance === null}
      form={(form) => <MaintenanceForm form={form} />}
    >
      {maintenance !== null ? (
        <>
          <p>{text.assessed(extentName[maintenance.livesOn], maintenance.assessedOn)}</p>
          {maintenance.note === '' ? null : <p className={styles['written']}>{maintenance.note}</p>}
        </>
      ) : (
        <p className={styles['quiet']}>{from === null ? text.noDate : isOpen ? storyText.notSaid : text.opens(from)}</p>
      )}
    </StorySection>
  );
}
