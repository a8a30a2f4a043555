import { CalendarDate, insatsStatuses, insatsStatusName, levnadsvanor } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { areasQuery, preventionsnivaCountsQuery } from '../../api/queries.ts';
import { filtersOf, toggled } from '../../app/insats-filters.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { AreaSearch } from '../../components/area-search.tsx';
import { Chip } from '../../components/chip.tsx';
import { DateField } from '../../components/date-field.tsx';
import fieldStyles from '../../components/field.module.css';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import { Preventionstriangel } from '../../components/preventionstriangel.tsx';
import { number } from '../../format/format.ts';
import { typedDate } from '../../format/typed-date.ts';
import { insatserText as text } from '../../text/insatser.ts';
import styles from './insatser.module.css';

/** Area, levnadsvana, status, preventionsnivå, period and words; each change is at once in the address. */
export function Filters() {
  const [{ status }, change] = useViewState();
  return (
    <>
      <AreaFilter />
      <TextFilter />
      <DateFilter name="from" label={text.from} />
      <DateFilter name="to" label={text.to} />
      <LevnadsvanaFilter />
      <Choices legend={text.status}>
        {insatsStatuses.map((one) => (
          <Choice
            key={one}
            checked={status?.includes(one) ?? false}
            onChange={() => change({ status: toggled(status, one) })}
          >
            {insatsStatusName[one]}
          </Choice>
        ))}
      </Choices>
      <PreventionsnivaFilter />
    </>
  );
}

function PreventionsnivaFilter() {
  const [state, change] = useViewState();
  const { data } = useQuery(preventionsnivaCountsQuery(filtersOf(state)));
  return (
    <div className={styles['triangle']}>
      <Preventionstriangel
        label={text.preventionsniva}
        many
        chosen={state.preventionsniva ?? []}
        counts={data?.counts}
        onChange={(chosen) => change({ preventionsniva: chosen.length === 0 ? undefined : [...chosen] })}
      />
      <p className={styles['quiet']}>
        {data === undefined || data.without === 0 ? '\u00a0' : text.withoutLevel(data.without, number(data.without))}
      </p>
    </div>
  );
}

export function LevnadsvanaFilter() {
  const [{ levnadsvana }, change] = useViewState();
  return (
    <Choices legend={text.levnadsvana}>
      {levnadsvanor.map((one) => (
        <Choice
          key={one}
          checked={levnadsvana?.includes(one) ?? false}
          onChange={() => change({ levnadsvana: toggled(levnadsvana, one) })}
        >
          <LevnadsvanaBadge levnadsvana={one} />
        </Choice>
      ))}
    </Choices>
  );
}

export function AreaFilter() {
  return (
    <div className={styles['wide']}>
      <AreaChoice />
    </div>
  );
}

function AreaChoice() {
  const [{ area }, change] = useViewState();
  const areas = useQuery(areasQuery).data?.items;
  if (area === undefined) {
    return (
      <AreaSearch
        label={text.area}
        placeholder={text.areaSearch}
        nothing={text.areaNothing}
        onChoose={(chosen) => change({ area: chosen })}
      />
    );
  }
  const name = areas?.find((one) => one.id === area)?.name ?? area;
  return (
    <div className={fieldStyles['field']}>
      <span className={fieldStyles['label']}>{text.area}</span>
      <ul className={fieldStyles['chips']}>
        <Chip removeLabel={text.areaClear(name)} onRemove={() => change({ area: undefined })}>
          {name}
        </Chip>
      </ul>
    </div>
  );
}

const typingPauseMs = 300;

/** Asks when the typing pauses, and replaces the address so that "back" does not go letter by letter. */
export function TextFilter() {
  const [{ text: filter = '' }, change] = useViewState();
  const [typed, setTyped] = useState(filter);
  useEffect(() => setTyped(filter), [filter]);
  useEffect(() => {
    if (typed.trim() === filter) return undefined;
    const pause = setTimeout(
      () => change({ text: typed.trim() === '' ? undefined : typed.trim() }, true),
      typingPauseMs,
    );
    return () => clearTimeout(pause);
  }, [typed, filter, change]);
  return (
    <TextField
      className={`${fieldStyles['field']} ${styles['wide']}`}
      value={typed}
      onChange={setTyped}
      maxLength={200}
      type="search"
    >
      <Label className={fieldStyles['label'] ?? ''}>{text.text}</Label>
      <Input className={fieldStyles['input'] ?? ''} />
    </TextField>
  );
}

/** A date is a filter only when it is a whole date; until then it stands in its field. */
function DateFilter({ name, label }: { name: 'from' | 'to'; label: string }) {
  const [state, change] = useViewState();
  const filter = state[name] ?? '';
  const [typed, setTyped] = useState(filter);
  useEffect(() => setTyped(filter), [filter]);
  const wrong = typed !== '' && typed === typedDate(typed) && !CalendarDate.safeParse(typed).success;
  return (
    <DateField
      label={label}
      value={typed}
      placeholder={text.datePlaceholder}
      error={wrong && typed.length >= 10 ? text.dateWrong : undefined}
      onChange={(value) => {
        setTyped(value);
        if (value === '') change({ [name]: undefined }, true);
        else if (CalendarDate.safeParse(value).success) change({ [name]: value }, true);
      }}
    />
  );
}

export function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles['choices']}>
      <legend className={fieldStyles['label']}>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

export function Choice({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['choice']}>
      <input type="checkbox" className="visually-hidden" checked={checked} onChange={onChange} />
      {children}
    </label>
  );
}
