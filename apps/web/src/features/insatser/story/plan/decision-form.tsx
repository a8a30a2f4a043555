import { DecisionAnswer, DecisionInput, decisionAnswerName, decisionAnswers } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { z } from 'zod';
import { useKept } from '../../../../app/use-kept.ts';
import { DateField } from '../../../../components/date-field.tsx';
import { PillChoice } from '../../../../components/pill-choice.tsx';
import { TextEntry } from '../../../../components/text-entry.tsx';
import { date } from '../../../../format/format.ts';
import { storyText } from '../../../../text/insats-story.ts';
import { partText } from '../../../../text/insats-story-parts.ts';
import editStyles from '../edit/edit.module.css';
import { useStory } from '../story-context.ts';
import { useDecide } from './use-decide.ts';

const text = partText.samverkan;

const Fields = z.object({
  answer: DecisionAnswer.nullable(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  why: z.string(),
});
type Fields = z.infer<typeof Fields>;

/** Writes in what tjänsteledningen said. */
export function DecisionForm() {
  const { insats } = useStory();
  const today = date(new Date());
  const [kept, keep] = useKept(`insats:${insats.id}:stallningstagande`, Fields);
  const fields: Fields = kept ?? { answer: null, decidedBy: '', decidedOn: today, why: '' };
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { decide, isPending, failure } = useDecide(setErrors);
  const type = (part: Partial<Fields>) => {
    keep({ ...fields, ...part });
    setErrors({});
  };
  const send = async () => {
    const parsed = DecisionInput.safeParse(fields);
    if (!parsed.success) {
      setErrors(
        Object.fromEntries(
          parsed.error.issues.map(({ path, message }) => [
            path.join('.'),
            path[0] === 'answer' ? storyText.notSaid : message,
          ]),
        ),
      );
      return;
    }
    await decide(parsed.data);
    keep(null);
  };
  return (
    <form
      className={editStyles['item']}
      aria-label={text.record}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // What went wrong is said below; what was written stays.
        void send().catch(() => undefined);
      }}
    >
      <PillChoice
        label={text.answer}
        options={decisionAnswers}
        nameOf={(answer) => decisionAnswerName[answer]}
        chosen={fields.answer}
        error={errors['answer']}
        onChange={(answer) => type({ answer })}
      />
      <TextEntry
        label={text.decidedBy}
        help={text.decidedByHelp}
        value={fields.decidedBy}
        error={errors['decidedBy']}
        maxLength={200}
        onChange={(decidedBy) => type({ decidedBy })}
      />
      <DateField
        label={text.decidedOn}
        value={fields.decidedOn}
        placeholder={storyText.datePlaceholder}
        error={errors['decidedOn']}
        shortcut={{ label: storyText.today, spoken: storyText.todayFor(text.decidedOn), date: today }}
        onChange={(decidedOn) => type({ decidedOn })}
      />
      <TextEntry
        label={text.why}
        value={fields.why}
        error={errors['why']}
        maxLength={2000}
        lines
        onChange={(why) => type({ why })}
      />
      {failure === null ? null : (
        <p role="alert" className={editStyles['wrong']}>
          {failure}
        </p>
      )}
      <Button size="medium" type="submit" isDisabled={isPending}>
        {text.record}
      </Button>
    </form>
  );
}
