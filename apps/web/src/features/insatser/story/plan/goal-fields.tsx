import { goalKindName, goalKinds } from '@halsouppdrag/domain';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { partText } from '../../../../text/insats-story-parts.ts';
import type { SectionErrors } from '../edit/check-section.ts';
import editStyles from '../edit/edit.module.css';
import { GoalValueField } from './goal-value-field.tsx';
import type { TypedGoal } from './goals-kind.ts';

const text = partText.goals;

/** One goal: what, how it is measured, from where to where. */
export function GoalFields({
  goal,
  at,
  errors,
  onChange,
}: {
  goal: TypedGoal;
  at: string;
  errors: SectionErrors;
  onChange: (part: Partial<TypedGoal>) => void;
}) {
  return (
    <>
      <TextEntry
        label={text.text}
        value={goal.text}
        name={`${at}.text`}
        error={errors[`${at}.text`]}
        maxLength={300}
        onChange={(typed) => onChange({ text: typed })}
      />
      <PillChoice
        label={text.kind}
        options={goalKinds}
        nameOf={(kind) => goalKindName[kind]}
        chosen={goal.kind}
        // A value of one kind means nothing in another.
        onChange={(kind) => onChange({ kind, baseline: '', target: '' })}
      />
      <div className={editStyles['grid']}>
        <GoalValueField
          kind={goal.kind}
          label={text.baseline}
          value={goal.baseline}
          name={`${at}.baseline`}
          error={errors[`${at}.baseline`]}
          onChange={(baseline) => onChange({ baseline })}
        />
        <GoalValueField
          kind={goal.kind}
          label={text.target}
          value={goal.target}
          name={`${at}.target`}
          error={errors[`${at}.target`]}
          onChange={(target) => onChange({ target })}
        />
        {goal.kind === 'count' ? (
          <TextEntry
            label={text.unit}
            value={goal.unit}
            placeholder={text.unitHelp}
            name={`${at}.unit`}
            error={errors[`${at}.unit`]}
            maxLength={60}
            onChange={(unit) => onChange({ unit })}
          />
        ) : null}
      </div>
      {goal.kind === 'count' ? (
        <label className={editStyles['tick']}>
          <input
            type="checkbox"
            checked={goal.countsPeople}
            onChange={(event) => onChange({ countsPeople: event.target.checked })}
          />
          <span>{text.countsPeople}</span>
        </label>
      ) : null}
    </>
  );
}
