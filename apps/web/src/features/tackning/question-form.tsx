import { type Area, vardenhetKindName, vardenhetKinds, vardenhetStatuses } from '@halsouppdrag/domain';
import { type ReactNode, useId } from 'react';
import { toggled } from '../../app/insats-filters.ts';
import type { ViewState } from '../../app/view-state.ts';
import fieldStyles from '../../components/field.module.css';
import { compareSwedish } from '../../format/format.ts';
import { tackningText as text } from '../../text/tackning.ts';
import { Networks } from './networks.tsx';
import { NumberField } from './number-field.tsx';
import { type Asked, measureOf, usualDetour, usualNear } from './question.ts';
import styles from './tackning.module.css';
import { TravelChoice } from './travel-choice.tsx';

interface Props {
  readonly asked: Asked;
  readonly areas: readonly Area[];
  readonly change: (part: Partial<ViewState>, replace?: boolean) => void;
}

/** What counts, how near is near, and for whom. Everything is in the address, and every change is answered at once. */
export function QuestionForm({ asked, areas, change, children }: Props & { readonly children: ReactNode }) {
  const measure = measureOf(asked.travel);
  return (
    <section className={styles['question']} aria-label={text.questions} data-screen-only>
      <fieldset>
        <legend>{text.kinds}</legend>
        <div className={styles['boxes']}>
          {vardenhetKinds.map((kind) => (
            <TickBox
              key={kind}
              isOn={asked.kinds.includes(kind)}
              onChange={() => change({ kinds: toggled(asked.kinds, kind) })}
            >
              {vardenhetKindName[kind].many}
            </TickBox>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{text.statuses}</legend>
        <div className={styles['boxes']}>
          {vardenhetStatuses.map((status) => (
            <TickBox
              key={status}
              isOn={asked.statuses.includes(status)}
              onChange={() => change({ counted: toggled(asked.statuses, status) })}
            >
              {text.statusNames[status]}
            </TickBox>
          ))}
        </div>
      </fieldset>
      <div className={styles['fields']}>
        <NumberField
          label={text.near(measure)}
          value={asked.nearLimit}
          min={0.1}
          max={500}
          invalid={text.nearInvalid(measure)}
          onChange={(near) => change({ near: near === usualNear[measure] ? undefined : near }, true)}
        />
        <TravelChoice
          travel={asked.travel}
          // A limit in kilometres says nothing in minutes.
          onChange={(travel) => change({ travel, near: undefined })}
        />
        {measure === 'km' ? (
          <NumberField
            label={text.detour}
            help={text.detourHelp}
            value={asked.detour}
            min={1}
            max={5}
            invalid={text.detourInvalid}
            onChange={(detour) => change({ detour: detour === usualDetour ? undefined : detour }, true)}
          />
        ) : null}
        <KommunChoice asked={asked} areas={areas} change={change} />
      </div>
      {children}
      <Networks />
    </section>
  );
}

function TickBox({ isOn, onChange, children }: { isOn: boolean; onChange: () => void; children: string }) {
  return (
    <label className={styles['box']}>
      <input type="checkbox" checked={isOn} onChange={onChange} />
      {children}
    </label>
  );
}

function KommunChoice({ asked, areas, change }: Props) {
  const id = useId();
  const kommuner = areas.filter(({ level }) => level === 'kommun').toSorted((a, b) => compareSwedish(a.name, b.name));
  const other = asked.area === undefined ? undefined : areas.find((area) => area.id === asked.area);
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id} className={fieldStyles['label']}>
        {text.where}
      </label>
      <select
        id={id}
        className={fieldStyles['input']}
        value={asked.area ?? ''}
        onChange={({ target }) =>
          // The map goes there, and a link with it: where it looked before is left.
          change({
            area: target.value === '' ? undefined : target.value,
            lon: undefined,
            lat: undefined,
            zoom: undefined,
          })
        }
      >
        <option value="">{text.whole}</option>
        {kommuner.map((kommun) => (
          <option key={kommun.id} value={kommun.id}>
            {kommun.name}
          </option>
        ))}
        {other === undefined || other.level === 'kommun' ? null : <option value={other.id}>{other.name}</option>}
      </select>
    </div>
  );
}
