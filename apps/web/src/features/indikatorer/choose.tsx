import { areaLevelName, type CatalogueIndicator, levnadsvanaName } from '@halsouppdrag/domain';
import { useId, useState } from 'react';
import fieldStyles from '../../components/field.module.css';
import { indikatorerChoose as text } from '../../text/indikatorer-choose.ts';
import { type Against, type Asked, ownLimits, sexChoices } from './address.ts';
import { schemeNames } from './class-limits.ts';
import styles from './indikatorer.module.css';
import { comparable, comparedLevels, latestYear, type Resolved } from './resolve.ts';
import { Select } from './select.tsx';

interface Props {
  readonly items: readonly CatalogueIndicator[];
  readonly asked: Asked;
  readonly resolved: Resolved;
  readonly ask: (part: Partial<Asked>) => void;
  /** Nothing can be held against the benchmark, so that classes go by value. */
  readonly isByValue: boolean;
}

/** What is compared, against what, and in which classes. Every change is answered at once and stands in the address. */
export function Choose({ items, asked, resolved, ask, isByValue }: Props) {
  const { indicator, loaded } = resolved;
  const levels = comparedLevels.filter((level) => indicator.loaded.some((one) => one.level === level));
  return (
    <section className={styles['choose']} aria-label={text.title} data-screen-only>
      <IndicatorSelect
        label={text.indicator}
        items={comparable(items)}
        chosenId={indicator.id}
        onChange={(id) => ask({ indicatorId: id })}
      />
      <Select
        label={text.level}
        options={levels.map((level) => ({ value: level, name: areaLevelName[level].many }))}
        chosen={resolved.level}
        // Areas of another level are other areas.
        onChange={(level) => ask({ level, chosen: [], ...(asked.group.length === 0 ? {} : { group: [] }) })}
      />
      <Select
        label={text.year}
        options={loaded.years.toReversed().map((year) => ({ value: String(year), name: String(year) }))}
        chosen={String(resolved.year)}
        onChange={(year) => ask({ year: year === String(latestYear(loaded)) ? null : Number(year) })}
      />
      <Select
        label={text.sex}
        options={sexChoices
          .filter((sex) => loaded.sexes.includes(sex))
          .map((sex) => ({ value: sex, name: text.sexName[sex] }))}
        chosen={resolved.sex}
        onChange={(sex) => ask({ sex })}
      />
      {loaded.ageGroups.length === 0 ? null : (
        <Select
          label={text.age}
          options={[
            ...(loaded.allAges ? [{ value: '', name: text.allAges }] : []),
            ...loaded.ageGroups.map((age) => ({ value: age, name: text.ageName(age) })),
          ]}
          chosen={resolved.ageGroup ?? ''}
          onChange={(age) => ask({ age: age === '' ? null : age })}
        />
      )}
      <AgainstChoice asked={asked} resolved={resolved} ask={ask} />
      <ClassesChoice asked={asked} ask={ask} isByValue={isByValue} />
    </section>
  );
}

/** All indicators with figures, by levnadsvana. */
export function IndicatorSelect({
  label,
  items,
  chosenId,
  onChange,
}: {
  label: string;
  items: readonly CatalogueIndicator[];
  chosenId: string;
  onChange: (id: string) => void;
}) {
  const id = useId();
  const groups = new Map<string, CatalogueIndicator[]>();
  for (const item of items) {
    const name = item.levnadsvana === null ? text.noLevnadsvana : levnadsvanaName[item.levnadsvana];
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return (
    <div className={`${fieldStyles['field']} ${styles['wideField']}`}>
      <label htmlFor={id} className={fieldStyles['label']}>
        {label}
      </label>
      <select
        id={id}
        className={fieldStyles['input']}
        value={chosenId}
        onChange={(event) => onChange(event.target.value)}
      >
        {[...groups].map(([name, held]) => (
          <optgroup key={name} label={name}>
            {held.map((one) => (
              <option key={one.id} value={one.id}>
                {text.indicatorName(one.name, one.example)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** What figures are held against. */
function AgainstChoice({
  asked,
  resolved: { against, loaded, year, indicator },
  ask,
}: Omit<Props, 'items' | 'isByValue'>) {
  const earlier = loaded.years.filter((one) => one < year).toReversed();
  const hasRiket = indicator.loaded.some(({ level }) => level === 'riket');
  const options = [
    { value: 'lan', name: text.against.lan },
    ...(hasRiket ? [{ value: 'riket', name: text.against.riket }] : []),
    ...(asked.group.length > 0 ? [{ value: 'group', name: text.against.group(asked.group.length) }] : []),
    ...earlier.map((one) => ({ value: `year:${one}`, name: text.against.year(one) })),
    { value: 'target', name: text.against.target },
  ];
  const kind = against.kind === 'year' ? `year:${against.year}` : against.kind;
  return (
    <>
      <Select
        label={text.against.label}
        options={options}
        chosen={kind}
        onChange={(value) => ask({ against: againstOf(value, asked) })}
      />
      {against.kind === 'target' ? (
        <TypedField
          label={text.against.targetValue(indicator.unit)}
          written={String(against.value).replace('.', ',')}
          onWrite={(written) => {
            const value = Number(written.replace(',', '.'));
            if (written.trim() === '' || !Number.isFinite(value)) return text.against.targetWrong;
            ask({ against: { kind: 'target', value } });
            return null;
          }}
        />
      ) : null}
    </>
  );
}

function againstOf(value: string, asked: Asked): Against {
  if (value.startsWith('year:')) return { kind: 'year', year: Number(value.slice(5)) };
  if (value === 'target') return asked.against.kind === 'target' ? asked.against : { kind: 'target', value: 0 };
  return value === 'riket' || value === 'group' ? { kind: value } : { kind: 'lan' };
}

/** How areas are sorted into the classes of the map. */
function ClassesChoice({ asked, ask, isByValue }: Pick<Props, 'asked' | 'ask' | 'isByValue'>) {
  const { scheme, limits } = asked.classes;
  const shown = isByValue && scheme === 'significance' ? 'quantiles' : scheme;
  return (
    <>
      <Select
        label={text.classes.label}
        options={schemeNames
          .filter((name) => !isByValue || name !== 'significance')
          .map((name) => ({ value: name, name: text.classes[name] }))}
        chosen={shown}
        onChange={(name) => ask({ classes: { scheme: name, limits: name === 'own' ? limits : [] } })}
      />
      {scheme === 'own' ? (
        <TypedField
          label={text.classes.limits}
          written={limits.map((limit) => String(limit).replace('.', ',')).join('; ')}
          onWrite={(written) => {
            const found = ownLimits(written.split(/[;\s]+/).filter((one) => one !== ''));
            if (found.length === 0) return text.classes.limitsWrong;
            ask({ classes: { scheme: 'own', limits: found } });
            return null;
          }}
        />
      ) : null}
    </>
  );
}

/** A field that is taken when one leaves it or presses Enter, and says what is wrong with it. */
function TypedField({
  label,
  written,
  onWrite,
}: {
  label: string;
  written: string;
  onWrite: (text: string) => string | null;
}) {
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (typed: string) => setWrong(onWrite(typed));
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id} className={fieldStyles['label']}>
        {label}
      </label>
      <input
        id={id}
        key={written}
        className={fieldStyles['input']}
        defaultValue={written}
        inputMode="text"
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onBlur={(event) => {
          if (event.target.value !== written) take(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
      <span id={`${id}-wrong`} role="alert" className={styles['wrong']}>
        {wrong}
      </span>
    </div>
  );
}
