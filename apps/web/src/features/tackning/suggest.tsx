import type { Tatort, UnitChange, Vardenhet } from '@halsouppdrag/domain';
import { changedUnits, type PlacementAim, placementAims, type UnitPoint } from '@halsouppdrag/geo';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { populationPointsQuery, vardenheterQuery } from '../../api/queries.ts';
import { PillChoice } from '../../components/pill-choice.tsx';
import { number } from '../../format/format.ts';
import { plainNumber } from '../../format/plain-number.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { NumberField } from './number-field.tsx';
import { type Asked, changedUnitId } from './question.ts';
import { SuggestionTable } from './suggestion-table.tsx';
import styles from './tackning.module.css';
import { useSuggestions } from './use-suggestions.ts';

const millisecondsEach = 10_000;

interface Props {
  readonly asked: Asked;
  readonly tatorter: readonly Tatort[];
  readonly onTry: (changes: readonly UnitChange[]) => void;
}

/** Where new units would do most good: asked for with a press, since it is worked out and not looked up. */
export function Suggest({ asked, tatorter, onTry }: Props) {
  const [aim, setAim] = useState<PlacementAim>('mostWithin');
  const [most, setMost] = useState(3);
  const { kinds, statuses, nearKm, detour } = asked;
  const kept = withoutNew(asked.changes);
  return (
    <section className={styles['part']}>
      <h2>{text.suggestTitle}</h2>
      <p>{text.suggestIntro(number(tatorter.length))}</p>
      <div className={styles['suggest']}>
        <PillChoice
          label={text.aim}
          options={placementAims}
          nameOf={(one) => text.aims[one](plainNumber(nearKm))}
          chosen={aim}
          onChange={setAim}
        />
        <NumberField
          label={text.most}
          value={most}
          min={1}
          max={8}
          whole
          invalid={text.mostInvalid}
          onChange={setMost}
        />
      </div>
      <Suggestions
        // What was found is for what was asked, and goes with it.
        key={JSON.stringify([kinds, statuses, nearKm, detour, kept, aim])}
        asked={asked}
        tatorter={tatorter}
        onTry={(added) => onTry([...kept, ...added])}
        aim={aim}
        most={most}
      />
    </section>
  );
}

function Suggestions({
  asked: { kinds, statuses, nearKm, detour, changes },
  tatorter,
  onTry,
  aim,
  most,
}: Props & { readonly aim: PlacementAim; readonly most: number }) {
  const points = useQuery(populationPointsQuery).data?.items;
  const vardenheter = useQuery(vardenheterQuery).data?.items;
  const { suggestions, start, stop } = useSuggestions();
  const isWorking = suggestions.kind === 'working';
  return (
    <>
      {isWorking ? (
        <Button className={styles['go'] ?? ''} variant="secondary" size="medium" onPress={stop}>
          {text.stop}
        </Button>
      ) : (
        <Button
          className={styles['go'] ?? ''}
          variant="primary"
          size="medium"
          isDisabled={points === undefined || vardenheter === undefined || tatorter.length === 0}
          onPress={() =>
            start({
              points: points ?? [],
              units: unitsBesideNew(
                (vardenheter ?? []).filter(({ kind, status }) => kinds.includes(kind) && statuses.includes(status)),
                withoutNew(changes),
              ),
              candidates: tatorter.map(({ id, position }) => ({ id, position })),
              detour,
              limit: nearKm,
              aim,
              most,
              milliseconds: millisecondsEach,
            })
          }
        >
          {text.suggest}
        </Button>
      )}
      <p role="status" className={styles['note']}>
        {isWorking ? text.working(Math.max(1, suggestions.found.length)) : null}
        {suggestions.kind === 'failed' ? text.suggestFailed : null}
      </p>
      {suggestions.kind === 'none' || suggestions.found.length === 0 ? null : (
        <SuggestionTable found={suggestions.found} nearKm={nearKm} tatorter={tatorter} onTry={onTry} />
      )}
    </>
  );
}

/** What is tried, the new units left out: those are what suggestions are asked for. */
const withoutNew = (changes: readonly UnitChange[]) => changes.filter(({ kind }) => kind !== 'add');

function unitsBesideNew(counted: readonly Vardenhet[], changes: readonly UnitChange[]): readonly UnitPoint[] {
  const units = counted.map(({ id, position, status }) => ({ id, position, status }));
  const ids = new Set(units.map(({ id }) => id));
  const changed = changedUnits(
    units,
    changes.filter((one) => ids.has(changedUnitId(one))),
  );
  if ('badChange' in changed) throw new Error(`Change ${changed.badChange} is of a unit that is counted.`);
  return changed.units;
}
