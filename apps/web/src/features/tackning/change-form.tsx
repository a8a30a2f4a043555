import {
  type Opening,
  type Tatort,
  type UnitChange,
  usualOpening,
  type Vardenhet,
  YearlyDay,
} from '@halsouppdrag/domain';
import { useState } from 'react';
import { ChoiceList } from '../../components/choice-list.tsx';
import { FieldMessage } from '../../components/field-message.tsx';
import { TextEntry } from '../../components/text-entry.tsx';
import { compareSwedish } from '../../format/format.ts';
import { scenarioText as text } from '../../text/tackning-scenarios.ts';
import styles from './scenario.module.css';
import tackningStyles from './tackning.module.css';

const kinds = ['close', 'opening', 'add', 'move'] as const;
const daysUsual = 'usual';
const dayCounts = [daysUsual, '1', '2', '3', '4', '5', '6', '7'] as const;

interface Props {
  /** The units that can be changed: those that count. */
  readonly units: readonly Vardenhet[];
  readonly tatorter: readonly Tatort[];
  readonly onAdd: (change: UnitChange) => void;
}

/** Makes one change to try, without the map: every choice is a list or a field. */
export function ChangeForm({ units, tatorter, onAdd }: Props) {
  const [kind, setKind] = useState<UnitChange['kind']>('close');
  const [unitId, setUnitId] = useState('');
  const [tatortId, setTatortId] = useState('');
  const [opening, setOpening] = useState<OpeningFields>(openingFields(usualOpening));
  const [isTried, setTried] = useState(false);
  const unit = units.find(({ id }) => id === unitId);
  const tatort = tatorter.find(({ id }) => id === tatortId);
  const made = changeOf(kind, unit, tatort, openingOf(opening));
  const fault =
    made !== null || !isTried ? undefined : kind === 'opening' && unit !== undefined ? text.dayWrong : text.chooseFirst;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(made === null);
        if (made === null) return;
        onAdd(made);
        setUnitId('');
        setTatortId('');
      }}
    >
      <div className={styles['fields']}>
        <ChoiceList
          label={text.what}
          options={kinds}
          nameOf={(one) => text.whatNames[one]}
          chosen={kind}
          onChange={setKind}
        />
        {kind === 'add' ? null : (
          <ByName
            label={text.unit}
            options={units}
            chosen={unitId}
            onChange={(id) => {
              setUnitId(id);
              setOpening(openingFields(units.find((one) => one.id === id)?.opening ?? usualOpening));
            }}
          />
        )}
        {kind === 'add' || kind === 'move' ? (
          <ByName label={text.tatort} options={tatorter} chosen={tatortId} onChange={setTatortId} />
        ) : null}
        {kind === 'opening' ? <OpeningEntry fields={opening} onChange={setOpening} /> : null}
      </div>
      {kind === 'opening' ? (
        <p className={tackningStyles['note']}>
          {unit === undefined ? null : text.now(unit.opening)} {text.dayHelp}
        </p>
      ) : null}
      <div role="alert">{fault === undefined ? null : <FieldMessage>{fault}</FieldMessage>}</div>
      <button type="submit" className={tackningStyles['plain']}>
        {text.add}
      </button>
    </form>
  );
}

/** One of what has a name, by its name; none to begin with. */
function ByName({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChange: (id: string) => void;
}) {
  const nameOf = new Map(options.map(({ id, name }) => [id, name]));
  const sorted = options.toSorted((a, b) => compareSwedish(a.name, b.name));
  return (
    <ChoiceList
      label={label}
      options={['', ...sorted.map(({ id }) => id)]}
      nameOf={(id) => nameOf.get(id) ?? text.choose}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

interface OpeningFields {
  readonly from: string;
  readonly to: string;
  readonly days: (typeof dayCounts)[number];
}

function OpeningEntry({ fields, onChange }: { fields: OpeningFields; onChange: (fields: OpeningFields) => void }) {
  return (
    <>
      <TextEntry
        label={text.closedFrom}
        value={fields.from}
        onChange={(from) => onChange({ ...fields, from })}
        placeholder="06-01"
        maxLength={5}
      />
      <TextEntry
        label={text.closedTo}
        value={fields.to}
        onChange={(to) => onChange({ ...fields, to })}
        placeholder="08-31"
        maxLength={5}
      />
      <ChoiceList
        label={text.daysAWeek}
        options={dayCounts}
        nameOf={(one) => (one === daysUsual ? text.daysUsual : text.days(Number(one)))}
        chosen={fields.days}
        onChange={(days) => onChange({ ...fields, days })}
      />
    </>
  );
}

/** What the fields begin with: the unit's opening now. The first closed period of it, which is all that units here have. */
function openingFields({ closed, days }: Opening): OpeningFields {
  const count = String(Array.isArray(days) ? days.length : days);
  return {
    from: closed[0]?.from ?? '',
    to: closed[0]?.to ?? '',
    days: dayCounts.find((one) => one === count) ?? daysUsual,
  };
}

/** The opening that is written; null when it is half written or means nothing. */
export function openingOf({ from, to, days }: OpeningFields): Opening | null {
  const count = days === daysUsual ? null : Number(days);
  if (from === '' && to === '') return { closed: [], days: count };
  const areDays = YearlyDay.safeParse(from).success && YearlyDay.safeParse(to).success;
  return areDays ? { closed: [{ from, to }], days: count } : null;
}

function changeOf(
  kind: UnitChange['kind'],
  unit: Vardenhet | undefined,
  tatort: Tatort | undefined,
  opening: Opening | null,
): UnitChange | null {
  if (kind === 'add') {
    return tatort === undefined ? null : { kind, id: `ny-${tatort.id}`, name: tatort.name, position: tatort.position };
  }
  if (unit === undefined) return null;
  switch (kind) {
    case 'close':
      return { kind, vardenhetId: unit.id };
    case 'move':
      return tatort === undefined ? null : { kind, vardenhetId: unit.id, position: tatort.position };
    case 'opening':
      return opening === null ? null : { kind, vardenhetId: unit.id, opening };
  }
}
