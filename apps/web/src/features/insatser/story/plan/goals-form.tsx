import { Button } from '@midas-ds/components/button';
import { Plus } from 'lucide-react';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import { ListItem } from '../edit/list-item.tsx';
import type { SectionForm } from '../edit/use-section-form.ts';
import { GoalFields } from './goal-fields.tsx';
import type { GoalsFields, TypedGoal } from './goals-kind.ts';

const text = partText.goals;

const blank = (): TypedGoal => ({
  id: crypto.randomUUID(),
  text: '',
  kind: 'count',
  countsPeople: false,
  unit: '',
  baseline: '',
  target: '',
});

export function GoalsForm({ form }: { form: SectionForm<GoalsFields> }) {
  const { fields, errors, type } = form;
  const { goals } = fields;
  return (
    <div className={editStyles['items']}>
      {goals.map((goal, index) => (
        <ListItem
          key={goal.id}
          legend={text.one(index + 1)}
          removeLabel={text.remove(index + 1)}
          error={errors[`goals.${String(index)}`]}
          onRemove={() => type({ goals: goals.filter(({ id }) => id !== goal.id) })}
        >
          <GoalFields
            goal={goal}
            at={`goals.${String(index)}`}
            errors={errors}
            onChange={(part) => type({ goals: goals.map((one) => (one.id === goal.id ? { ...one, ...part } : one)) })}
          />
        </ListItem>
      ))}
      <div>
        <Button
          variant="secondary"
          size="medium"
          icon={Plus}
          iconPlacement="left"
          data-field="goals"
          onPress={() => type({ goals: [...goals, blank()] })}
        >
          {text.add}
        </Button>
      </div>
    </div>
  );
}
