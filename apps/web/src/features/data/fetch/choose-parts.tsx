import type { QueryPart, TableDescription } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { type ReactNode, useState } from 'react';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { number } from '../../../format/format.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';
import { NumberField } from '../import/number-field.tsx';

type Dimension = TableDescription['dimensions'][number];
type Take = QueryPart['take'] | 'none';

const mostShown = 200;
const usualYears = 10;

/** What to fetch of a table, dimension by dimension, as `first` says until something else is said. */
export function ChooseParts({
  title,
  dimensions,
  first,
  action,
  isBusy,
  onDone,
  children,
}: {
  title: string;
  dimensions: readonly Dimension[];
  first: readonly QueryPart[];
  action: string;
  isBusy: boolean;
  onDone: (parts: QueryPart[]) => void;
  /** What else is said in the same form. */
  children?: ReactNode;
}) {
  const [parts, setParts] = useState<readonly QueryPart[]>(first);
  const partOf = ({ id }: Dimension) => parts.find(({ dimension }) => dimension === id);
  const setPart = (id: string, part: QueryPart | null) =>
    setParts([...parts.filter(({ dimension }) => dimension !== id), ...(part === null ? [] : [part])]);
  const isWhole = dimensions.every((one) => one.canBeLeftOut || isSaid(partOf(one)));
  return (
    <div className={styles['steps']}>
      <h3>{text.partsTitle(title)}</h3>
      <div className={styles['fields']}>
        {children}
        {dimensions.map((dimension) => (
          <DimensionField
            key={dimension.id}
            dimension={dimension}
            part={partOf(dimension)}
            onChange={(part) => setPart(dimension.id, part)}
          />
        ))}
      </div>
      <div>
        <Button variant="primary" size="medium" isDisabled={isBusy || !isWhole} onPress={() => onDone([...parts])}>
          {action}
        </Button>
      </div>
    </div>
  );
}

const isSaid = (part: QueryPart | undefined) => part !== undefined && (part.take !== 'codes' || part.codes.length > 0);

function takesOf({ isArea, isTime, canBeLeftOut, categories }: Dimension): Take[] {
  if (isArea) return ['areas', 'all'];
  return [
    ...(canBeLeftOut ? ['none' as const] : []),
    ...(isTime ? ['latest' as const] : []),
    'all',
    ...(categories.length > 0 ? ['codes' as const] : []),
  ];
}

function DimensionField({
  dimension,
  part,
  onChange,
}: {
  dimension: Dimension;
  part: QueryPart | undefined;
  onChange: (part: QueryPart | null) => void;
}) {
  const { id, label, categories } = dimension;
  const take = (next: Take): QueryPart | null => {
    switch (next) {
      case 'none':
        return null;
      case 'latest':
        return { dimension: id, take: next, count: usualYears };
      case 'codes':
        return { dimension: id, take: next, codes: categories.slice(0, 1).map(({ code }) => code) };
      default:
        return { dimension: id, take: next };
    }
  };
  return (
    <div className={styles['part']}>
      <ChoiceList
        label={label}
        options={takesOf(dimension)}
        nameOf={(one) => text.takes[one]}
        chosen={part?.take ?? 'none'}
        onChange={(next) => onChange(take(next))}
      />
      {part?.take === 'latest' ? (
        <NumberField
          label={text.yearsTaken}
          value={part.count}
          onChange={(count) => onChange({ ...part, count: Math.min(100, Math.max(1, Math.round(count ?? 1))) })}
        />
      ) : null}
      {part?.take === 'codes' ? (
        <CodeList dimension={dimension} codes={part.codes} onChange={(codes) => onChange({ ...part, codes })} />
      ) : null}
    </div>
  );
}

function CodeList({
  dimension: { label, categories },
  codes,
  onChange,
}: {
  dimension: Dimension;
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}) {
  const left = categories.length - mostShown;
  return (
    <fieldset className={styles['codes']}>
      <legend className="visually-hidden">{text.codesOf(label)}</legend>
      {categories.slice(0, mostShown).map(({ code, label: name }) => (
        <label key={code} className={styles['tick']}>
          <input
            type="checkbox"
            checked={codes.includes(code)}
            onChange={({ target }) => onChange(target.checked ? [...codes, code] : codes.filter((one) => one !== code))}
          />{' '}
          {name}
        </label>
      ))}
      {left > 0 ? <p className={styles['note']}>{text.codesLeft(number(left))}</p> : null}
    </fieldset>
  );
}
