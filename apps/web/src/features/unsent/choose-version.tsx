import type { Insats } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { changedParts, contentOf, type Part, patchOf } from '../../outbox/changed-parts.ts';
import { sendAgain, withdraw } from '../../outbox/outbox.ts';
import type { WriteContent } from '../../outbox/queued-write.ts';
import { partsInConflict, withChange } from '../../outbox/settle-change.ts';
import { outboxText as text } from '../../text/outbox.ts';
import { partInWords, partName } from './part-in-words.ts';
import styles from './unsent.module.css';
import { useInsatsLook } from './use-insats-look.ts';

type ChangeContent = Extract<WriteContent, { kind: 'changeInsats' }>;
type Side = 'mine' | 'theirs';

/** Both versions side by side, part by part where they differ. Nothing is saved or thrown away until one chooses. */
export function ChooseVersion({
  writeKey,
  change,
  theirs,
}: {
  writeKey: string;
  change: ChangeContent;
  theirs: Insats;
}) {
  const look = useInsatsLook();
  const mine = withChange(change);
  // What only one of the two has changed stands in nobody's way.
  const parts = partsInConflict(change, theirs);
  const [choices, setChoices] = useState<Partial<Record<Part, Side>>>({});
  const sideOf = (part: Part): Side => choices[part] ?? 'mine';
  const save = async () => {
    const kept = changedParts(change).filter((part) => !parts.includes(part) || sideOf(part) === 'mine');
    if (kept.length === 0) return withdraw(writeKey);
    return sendAgain(writeKey, { ...change, base: theirs, patch: patchOf(kept, mine, theirs) });
  };
  return (
    <div className={styles['choose']}>
      {parts.map((part) => (
        <fieldset key={part} className={styles['versions']}>
          <legend>{partName(part)}</legend>
          {(
            [
              ['mine', text.mine, mine],
              ['theirs', text.theirs, theirs],
            ] satisfies [Side, string, Insats][]
          ).map(([side, label, insats]) => (
            <label key={side} className={styles['version']}>
              <input
                type="radio"
                name={`${writeKey}-${part}`}
                checked={sideOf(part) === side}
                onChange={() => setChoices({ ...choices, [part]: side })}
              />
              <span>
                <small>{label}</small>
                <span className={styles['value']}>{partInWords(part, contentOf(part, insats), look)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <Button size="medium" onPress={() => void save()}>
          {text.saveChosen}
        </Button>
      </p>
    </div>
  );
}
