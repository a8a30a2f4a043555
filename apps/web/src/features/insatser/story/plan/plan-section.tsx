import { preventionsnivaName, targetingName } from '@halsouppdrag/domain';
import { GlossaryTerm } from '../../../../components/glossary-term.tsx';
import { Preventionstriangel } from '../../../../components/preventionstriangel.tsx';
import { Facts } from '../../../../panel/facts.tsx';
import { listed } from '../../../../panel/form/suggest-title.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import { StorySection } from '../story-section.tsx';
import { PlanForm } from './plan-form.tsx';
import { planKind } from './plan-kind.ts';

const text = partText.plan;

/** Whom it is for, how broadly, and who answers for it. */
export function PlanSection() {
  const { insats } = useStory();
  const { malgrupper, targeting, preventionsniva, responsible } = insats;
  const notSaid = <span className={styles['quiet']}>{storyText.notSaid}</span>;
  return (
    <StorySection kind={planKind} form={(form) => <PlanForm form={form} />}>
      <Facts
        facts={[
          [text.malgrupper, malgrupper.length === 0 ? notSaid : listed(malgrupper)],
          [
            text.targeting,
            targeting === null ? (
              notSaid
            ) : (
              <span key="targeting" className={styles['term']}>
                {targetingName[targeting]}
                <GlossaryTerm id={targeting} />
              </span>
            ),
          ],
          [
            text.preventionsniva,
            preventionsniva === null ? (
              notSaid
            ) : (
              <span key="level" className={styles['term']}>
                <Preventionstriangel chosen={[preventionsniva]} label={text.triangle} />
                {preventionsnivaName[preventionsniva]}
                <GlossaryTerm id={preventionsniva} />
              </span>
            ),
          ],
          [text.responsible, responsible === '' ? notSaid : responsible],
        ]}
      />
    </StorySection>
  );
}
