import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasQuery } from '../api/queries.ts';
import { type AreaLookup, areaLookup } from './area-lookup.ts';

/** Names and places of all areas; ids stand in for names until they are known. */
export function useAreas(): AreaLookup {
  const areas = useQuery(areasQuery).data?.items;
  return useMemo(() => areaLookup(areas ?? []), [areas]);
}
