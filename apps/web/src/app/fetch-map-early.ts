import {
  areasGeoJsonQuery,
  areasQuery,
  basemapQuery,
  indicatorsQuery,
  regionQuery,
  vardenheterQuery,
} from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';

/**
 * MapLibre is the largest thing the page fetches, and what the map shows first is asked of the server. Asked for before
 * React has begun, both arrive while the shell is made instead of after. This file is imported first, since what a file
 * imports runs in that order.
 */
const { pathname, search } = window.location;
const parameters = new URLSearchParams(search);

if (pathname === '/karta' && !parameters.has('table')) {
  void import('../features/karta/karta.tsx');
  void queryClient.prefetchQuery(regionQuery);
  void queryClient.prefetchQuery(basemapQuery);
  void queryClient.prefetchQuery(areasGeoJsonQuery('lan'));
  void queryClient.prefetchQuery(vardenheterQuery);
  // A link that names layers may need others than these.
  if (!parameters.has('layers')) {
    void queryClient.prefetchQuery(areasGeoJsonQuery('kommun'));
    void queryClient.prefetchQuery(areasGeoJsonQuery('lokalsamhalle'));
  }
}

if (pathname === '/indikatorer') {
  void import('../features/indikatorer/indikatorer.tsx');
  void import('../features/indikatorer/map/compare-map.tsx');
  void queryClient.prefetchQuery(indicatorsQuery);
  void queryClient.prefetchQuery(regionQuery);
  void queryClient.prefetchQuery(basemapQuery);
  void queryClient.prefetchQuery(areasQuery);
}
