import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ViewState } from '../../app/view-state.ts';
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
import type { PlaceMeasure } from './place-measure.ts';
import type { Asked } from './question.ts';

/** What the map shows of capacity, by the way it is counted; null unless it does, and until it has come. */
export function useCapacityOnMap(
  asked: Asked,
  { show, crowd, supply, worth = usualWorth }: ViewState,
): PlaceMeasure | null {
  const isShown = show === 'capacity';
  const offered = supplyIn(supply);
  const shared = useQuery({
    ...capacityQuery(capacityQuestionOf(asked, offered)),
    enabled: isShown && crowd === undefined,
  }).data;
  const crowded = useQuery({
    ...crowdingQuery(crowdingQuestionOf(asked, offered, worth)),
    enabled: isShown && crowd !== undefined,
  }).data;
  return useMemo(() => {
    if (!isShown) return null;
    if (crowd === undefined) return shared === undefined ? null : capacityMeasure(shared);
    return crowded === undefined ? null : crowdingMeasure(crowded);
  }, [isShown, crowd, shared, crowded]);
}
