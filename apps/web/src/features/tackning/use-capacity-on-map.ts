import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { failureSaid } from '../../components/failure.tsx';
import { tackningMapText as text } from '../../text/tackning-map.ts';
import { capacityMeasure } from './capacity-measure.ts';
import {
  capacityQuery,
  capacityQuestionOf,
  crowdingQuery,
  crowdingQuestionOf,
  supplyIn,
  usualWorth,
} from './capacity-question.ts';
import { crowdingMeasure } from './crowding-measure.ts';
import { measureNotShown, type PlaceMeasure } from './place-measure.ts';
import type { Asked } from './question.ts';

/** What the map shows of capacity, by the way it is counted, or why it shows none; null unless it is asked for. */
export function useCapacityOnMap(
  asked: Asked,
  { show, crowd, supply, worth = usualWorth }: ViewState,
): PlaceMeasure | null {
  const isShown = show === 'capacity';
  const offered = supplyIn(supply);
  const shared = useQuery({
    ...capacityQuery(capacityQuestionOf(asked, offered)),
    enabled: isShown && crowd === undefined,
  });
  const crowded = useQuery({
    ...crowdingQuery(crowdingQuestionOf(asked, offered, worth)),
    enabled: isShown && crowd !== undefined,
  });
  const isShared = crowd === undefined;
  const error = isShared ? shared.error : crowded.error;
  return useMemo(() => {
    if (!isShown) return null;
    if (isShared && shared.data !== undefined) return capacityMeasure(shared.data);
    if (!isShared && crowded.data !== undefined) return crowdingMeasure(crowded.data);
    return measureNotShown(error === null ? text.beingCounted : text.notShown(failureSaid(error)));
  }, [isShown, isShared, shared.data, crowded.data, error]);
}
