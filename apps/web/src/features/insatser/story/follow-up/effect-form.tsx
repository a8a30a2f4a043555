import { Button } from '@midas-ds/components/button';
import { Plus } from 'lucide-react';
import { DateField } from '../../../../components/date-field.tsx';
import { date } from '../../../../format/format.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { storyText } from '../../../../text/insats-story.ts';
import editStyles from '../edit/edit.module.css';
import { ListItem } from '../edit/list-item.tsx';
import type { SectionForm } from '../edit/use-section-form.ts';
import { GoalValueField } from '../plan/goal-value-field.tsx';
import styles from '../story.module.css';
import { useStory } from '../story-context.ts';
import type { EffectFields, TypedOutcome } from './effect-kind.ts';

const text = followUpText.effect;

/** The outcomes of each goal. Where there are no goals there is nothing to compare with. */
export function EffectForm({ form }: { form: SectionForm<EffectFields> }) {
  const { goals } = useStory().insats;
  const { outcomes } = form.fields;
  const today = date(new Date());
  if (goals.length === 0) return <p>{text.none}</p>;
  return goals.map((goal) => {
    const own = outcomes.flatMap((outcome, index) => (outcome.goalId === goal.id ? [{ outcome, index }] : []));
    return (
      <section key={goal.id} className={editStyles['items']} aria-label={goal.text}>
        <p className={styles['lead']}>{goal.text}</p>
        {own.map(({ outcome, index }, nth) => {
          const at = `followUp.outcomes.${String(index)}`;
          const change = (part: Partial<TypedOutcome>) =>
            form.type({ outcomes: outcomes.map((one, place) => (place === index ? { ...one, ...part } : one)) });
          return (
            <ListItem
              key={index}
              legend={text.nth(nth + 1)}
              removeLabel={text.remove(nth + 1)}
              onRemove={() => form.type({ outcomes: outcomes.filter((_, place) => place !== index) })}
            >
              <div className={editStyles['grid']}>
                <DateField
                  label={text.on}
                  value={outcome.on}
                  placeholder={storyText.datePlaceholder}
                  error={form.errors[`${at}.on`]}
                  name={`${at}.on`}
                  onChange={(on) => change({ on })}
                />
                <GoalValueField
                  kind={goal.kind}
                  label={text.value}
                  value={outcome.value}
                  name={`${at}.value`}
                  error={form.errors[`${at}.value`]}
                  onChange={(value) => change({ value })}
                />
              </div>
            </ListItem>
          );
        })}
        <div>
          <Button
            variant="secondary"
            size="medium"
            icon={Plus}
            iconPlacement="left"
            aria-label={text.addFor(goal.text)}
            data-field="followUp.outcomes"
            onPress={() => form.type({ outcomes: [...outcomes, { goalId: goal.id, on: today, value: '' }] })}
          >
            {text.add}
          </Button>
        </div>
      </section>
    );
  });
}
