import { type IndicatorValue, markedTitle } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { areaQuery, indicatorsQuery } from '../../api/queries.ts';
import { findPlaces } from '../../app/find-places.ts';
import { Combobox } from '../../components/combobox.tsx';
import { FieldMessage } from '../../components/field-message.tsx';
import { Loading } from '../../components/loading.tsx';
import { number } from '../../format/format.ts';
import { behovText as text } from '../../text/behov.ts';
import { sourceText } from '../../text/source.ts';
import formStyles from '../form/form.module.css';
import { useAreas } from '../use-areas.ts';
import styles from './behov.module.css';
import type { EvidenceDraft } from './behov-fields.ts';
import type { DraftFieldProps } from './evidence-draft-fields.tsx';

type Props = DraftFieldProps<Extract<EvidenceDraft, { kind: 'indicator' }>>;

/** An indicator, and which of its values for the area is the evidence. */
export function IndicatorEvidence(props: Props) {
  const { draft, areaId, errorOf, nameOf, onChange } = props;
  const indicators = useQuery(indicatorsQuery).data?.items;
  const [typed, setTyped] = useState('');
  const options = useMemo(
    () => (indicators ?? []).map(({ id, name, source }) => ({ id, name, what: source.publisher })),
    [indicators],
  );
  const found = typed.trim() === '' ? options : findPlaces(options, typed);
  const chosen = indicators?.find(({ id }) => id === draft.indicatorId);
  if (areaId === null) return <p>{text.indicatorAreaFirst}</p>;
  return (
    <div className={styles['fields']}>
      {chosen === undefined ? (
        <Combobox
          label={text.indicator}
          hideLabel
          text={typed}
          onTextChange={setTyped}
          options={found}
          opensEmpty
          placeholder={text.indicatorSearch}
          nothing={text.indicatorNothing}
          error={errorOf('indicatorId')}
          name={nameOf('indicatorId')}
          onChoose={({ id }) => onChange('indicatorId', { ...draft, indicatorId: id, year: null })}
        />
      ) : (
        <Values {...props} areaId={areaId} indicator={chosen} />
      )}
    </div>
  );
}

function Values({
  draft,
  areaId,
  indicator,
  errorOf,
  nameOf,
  onChange,
}: Props & {
  areaId: string;
  indicator: { id: string; name: string; unit: string; source: { publisher: string; title: string } };
}) {
  const area = useQuery(areaQuery(areaId));
  const areaName = useAreas().nameOf(areaId);
  const values = (area.data?.indicatorValues ?? [])
    .filter((one): one is IndicatorValue & { value: number } => one.indicatorId === indicator.id && one.value !== null)
    .sort((a, b) => b.year - a.year);
  const error = errorOf('year') ?? errorOf('indicatorId');
  return (
    <fieldset className={formStyles['group']}>
      <legend className={formStyles['legend']}>{indicator.name}</legend>
      {area.data === undefined ? (
        area.isError ? (
          <p>{text.valuesFailed}</p>
        ) : (
          <Loading lines={2} />
        )
      ) : values.length === 0 ? (
        <p>{text.valuesNone(areaName)}</p>
      ) : (
        <>
          <p className={styles['note']}>{text.values(areaName)}</p>
          {values.map(({ year, value, mark }) => (
            <label key={year} className={formStyles['choice']}>
              <input
                type="radio"
                name={nameOf('year')}
                checked={draft.year === year}
                data-field={year === (draft.year ?? values[0]?.year) ? nameOf('year') : undefined}
                onChange={() => onChange('year', { ...draft, year })}
              />
              <span>
                {String(year)}: <strong>{number(value, Number.isInteger(value) ? 0 : 1)}</strong> {indicator.unit}
                <small>
                  {sourceText.source(
                    markedTitle(`${indicator.source.publisher}, ${indicator.source.title}`, mark),
                    year,
                  )}
                </small>
              </span>
            </label>
          ))}
          <p className={styles['note']}>{text.freezes}</p>
        </>
      )}
      {error === undefined ? null : <FieldMessage>{error}</FieldMessage>}
      <button
        type="button"
        className={formStyles['quick']}
        onClick={() => onChange('indicatorId', { ...draft, indicatorId: '', year: null })}
      >
        {text.indicatorOther}
      </button>
    </fieldset>
  );
}
