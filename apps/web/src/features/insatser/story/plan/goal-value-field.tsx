import type { GoalKind } from '@halsouppdrag/domain';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { storyText } from '../../../../text/insats-story.ts';

const answers = ['1', '0'] as const;

/** A value of a goal: a number, or ja or nej. */
export function GoalValueField({
  kind,
  label,
  value,
  name,
  error,
  onChange,
}: {
  kind: GoalKind;
  label: string;
  value: string;
  name: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  if (kind !== 'yesNo')
    return <TextEntry label={label} value={value} numeric name={name} error={error} onChange={onChange} />;
  return (
    <PillChoice
      label={label}
      options={answers}
      nameOf={(answer) => (answer === '1' ? storyText.yes : storyText.no)}
      chosen={answers.find((answer) => answer === value) ?? null}
      name={name}
      error={error}
      onChange={onChange}
    />
  );
}
