import { Button } from '@midas-ds/components/button';
import { useState } from 'react';
import { sendAgain, withdraw } from '../../outbox/outbox.ts';
import type { PatchContent } from '../../outbox/queued-write.ts';
import { outboxText as text } from '../../text/outbox.ts';
import { changeInWords } from './change-words.ts';
import styles from './unsent.module.css';
import { useInsatsLook } from './use-insats-look.ts';

type Side = 'mine' | 'theirs';

/** Both versions side by side, part by part where they differ. Nothing is saved or thrown away until one chooses. */
export function ChooseVersion({
  writeKey,
  change,
  theirs,
}: {
  writeKey: string;
  change: PatchContent;
  theirs: unknown;
}) {
  const { parts, conflicts, kept } = changeInWords(change, useInsatsLook());
  // What only one of the two has changed stands in nobody's way.
  const inConflict = conflicts(theirs);
  const [choices, setChoices] = useState<Partial<Record<string, Side>>>({});
  const sideOf = (part: string): Side => choices[part] ?? 'mine';
  const save = async () => {
    const isTheirs = (part: string) => inConflict.some((one) => one.part === part) && sideOf(part) === 'theirs';
    const own = parts.map(({ part }) => part).filter((part) => !isTheirs(part));
    return own.length === 0 ? withdraw(writeKey) : sendAgain(writeKey, kept(own, theirs));
  };
  return (
    <div className={styles['choose']}>
      {inConflict.map(({ part, theirs: saved }) => {
        const own = parts.find((one) => one.part === part);
        return (
          <fieldset key={part} className={styles['versions']}>
            <legend>{own?.name}</legend>
            {(
              [
                ['mine', text.mine, own?.mine],
                ['theirs', text.theirs, saved],
              ] as const
            ).map(([side, label, words]) => (
              <label key={side} className={styles['version']}>
                <input
                  type="radio"
                  name={`${writeKey}-${part}`}
                  checked={sideOf(part) === side}
                  onChange={() => setChoices({ ...choices, [part]: side })}
                />
                <span>
                  <small>{label}</small>
                  <span className={styles['value']}>{words}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <p>
        <Button size="medium" onPress={() => void save()}>
          {text.saveChosen}
        </Button>
      </p>
    </div>
  );
}
