import type { Insats } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { date } from '../../format/format.ts';
import { sendAgain, withdraw } from '../../outbox/outbox.ts';
import { type Change, withChange } from '../../outbox/settle-change.ts';
import { checkFields } from '../../panel/form/check-fields.ts';
import { fieldNames, fieldsOf, type InsatsFields } from '../../panel/form/insats-fields.ts';
import { type Choices, mergeChoices, merged, type Side } from '../../panel/form/merge-versions.ts';
import { patchBetween } from '../../panel/form/patch-fields.ts';
import { valueInWords } from '../../panel/insats/audit-change.ts';
import { useAreas } from '../../panel/use-areas.ts';
import { insatsText } from '../../text/insats.ts';
import { outboxText as text } from '../../text/outbox.ts';
import styles from './unsent.module.css';

/** Both versions side by side, field by field where they differ. Nothing is saved or thrown away until one chooses. */
export function ChooseVersion({ writeKey, change, theirs }: { writeKey: string; change: Change; theirs: Insats }) {
  const areas = useAreas();
  const mine = fieldsOf(withChange(change));
  const saved = fieldsOf(theirs);
  const [choices, setChoices] = useState<Choices<InsatsFields>>(() =>
    mergeChoices<InsatsFields>(fieldNames, fieldsOf(change.base), mine, saved),
  );
  const [isWrong, setIsWrong] = useState(false);
  const save = async () => {
    const fields = merged<InsatsFields>(mine, saved, choices);
    const checked = checkFields(fields, date(new Date()), theirs.title);
    if (!checked.ok) return setIsWrong(true);
    const patch = patchBetween(theirs, fields, checked.input);
    if (Object.keys(patch).length === 0) return withdraw(writeKey);
    return sendAgain(writeKey, { kind: 'changeInsats', base: theirs, patch });
  };
  return (
    <div className={styles['choose']}>
      {fieldNames
        // What only the other one has changed stands in nobody's way.
        .filter((name) => choices[name] !== undefined && name in change.patch)
        .map((name) => (
          <fieldset key={name} className={styles['versions']}>
            <legend>{insatsText.fieldName[name]}</legend>
            {(
              [
                ['mine', text.mine, mine[name]],
                ['theirs', text.theirs, saved[name]],
              ] satisfies [Side, string, unknown][]
            ).map(([side, label, value]) => (
              <label key={side} className={styles['version']}>
                <input
                  type="radio"
                  name={`${writeKey}-${name}`}
                  checked={choices[name] === side}
                  onChange={() => setChoices({ ...choices, [name]: side })}
                />
                <span>
                  <small>{label}</small>
                  <span className={styles['value']}>{valueInWords(name, value, areas)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      {isWrong ? <p role="alert">{text.wrong}</p> : null}
      <p>
        <Button size="medium" onPress={() => void save()}>
          {text.saveChosen}
        </Button>
      </p>
    </div>
  );
}
