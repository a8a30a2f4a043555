import {
  type CatalogueIndicator,
  type DataService,
  type IndicatorLevel,
  indicatorLevels,
  type QueryPart,
  SavedQuery,
  type TableDescription,
} from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { failureSaid } from '../../../components/failure.tsx';
import { focusInSight } from '../../../components/focus-in-sight.ts';
import { Loading } from '../../../components/loading.tsx';
import { number } from '../../../format/format.ts';
import { currentOf } from '../../../outbox/if-match.ts';
import { dataText } from '../../../text/data.ts';
import { fetchText as text } from '../../../text/data-fetch.ts';
import styles from '../data.module.css';
import { ChooseParts } from './choose-parts.tsx';
import { changeQuery, describeTable, savedQueriesQuery } from './fetch-queries.ts';
import { CallTrouble } from './fetch-trouble.tsx';

/** Changes what a stored question asks of its table; what it has fetched stands. */
export function EditQuery({
  query,
  service,
  indicators,
  onClose,
}: {
  query: SavedQuery;
  /** Undefined where it may no longer be asked. */
  service: DataService | undefined;
  indicators: readonly CatalogueIndicator[];
  onClose: (isSaved: boolean) => void;
}) {
  const client = useQueryClient();
  const { serviceAddress, table, tableTitle } = query;
  const described = useQuery({
    queryKey: ['describedTable', serviceAddress, table],
    queryFn: () => describeTable(serviceAddress, table),
  });
  const [indicatorId, setIndicatorId] = useState(query.indicatorId ?? '');
  const [level, setLevel] = useState<IndicatorLevel>(query.level);
  // What somebody else saved meanwhile is shown, and replaced only when one saves again.
  const [base, setBase] = useState(query);
  const save = useMutation({
    mutationFn: (parts: QueryPart[]) =>
      changeQuery(query.id, base.version, { indicatorId: indicatorId === '' ? null : indicatorId, level, parts }),
    onSuccess: () => onClose(true),
    onError: (error) => {
      const current = currentOf(SavedQuery, error);
      if (current !== null) setBase(current);
    },
    onSettled: () => client.invalidateQueries({ queryKey: savedQueriesQuery.queryKey }),
  });
  const dimensions = described.data?.dimensions;
  const isBehind = base.version > query.version;
  const form = useRef<HTMLDivElement>(null);
  const isOpen = dimensions !== undefined;
  useEffect(() => {
    if (isOpen) focusInSight(form.current?.querySelector('select'));
  }, [isOpen]);
  return (
    <div className={styles['steps']} ref={form}>
      {described.isPending ? <Loading /> : null}
      {described.isError ? <CallTrouble error={described.error} service={service} /> : null}
      {dimensions === undefined ? null : (
        <ChooseParts
          title={tableTitle}
          dimensions={dimensions}
          first={query.parts}
          action={text.saveChange}
          isBusy={save.isPending}
          onDone={(parts) => save.mutate(parts)}
        >
          <ChoiceList
            label={text.indicator}
            options={['', ...indicators.filter(({ example }) => !example).map(({ id }) => id)]}
            nameOf={(id) => indicators.find((one) => one.id === id)?.name ?? text.decideLater}
            chosen={indicatorId}
            onChange={setIndicatorId}
          />
          <ChoiceList
            label={text.level}
            options={indicatorLevels}
            nameOf={dataText.levelName}
            chosen={level}
            onChange={setLevel}
          />
        </ChooseParts>
      )}
      {save.isError ? (
        <p role="alert">
          {isBehind && dimensions !== undefined ? text.staleNow(inWords(base, dimensions)) : failureSaid(save.error)}
        </p>
      ) : null}
      <div>
        <Button variant="secondary" size="medium" onPress={() => onClose(false)}>
          {text.cancelChange}
        </Button>
      </div>
    </div>
  );
}

function inWords({ level, parts }: SavedQuery, dimensions: TableDescription['dimensions']): string {
  const labelOf = (id: string) => dimensions.find((one) => one.id === id)?.label ?? id;
  return [dataText.levelName(level), ...parts.map((part) => `${labelOf(part.dimension)}: ${taken(part)}`)].join(', ');
}

function taken(part: QueryPart): string {
  switch (part.take) {
    case 'latest':
      return text.takenNow.latest(number(part.count));
    case 'codes':
      return text.takenNow.codes(number(part.codes.length));
    default:
      return text.takenNow[part.take];
  }
}
