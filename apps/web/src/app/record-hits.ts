import type { SearchHit } from '@halsouppdrag/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { shellText } from '../text/shell.ts';
import { panelName } from './panel-content.ts';

const most = 6;
/** Fewer letters would find half of everything. */
const fewestLetters = 2;

/** The insatser, behov and partners that hold the words. Under "insatser", since a saved one may be among them. */
export const recordHitsQuery = (text: string) =>
  queryOptions({
    queryKey: ['insatser', 'search', text],
    queryFn: async () => answer(await api.search.$get({ query: { text, limit: String(most) } })),
    enabled: text.length >= fewestLetters,
    placeholderData: keepPreviousData,
  });

/** A hit as the list shows it: "Insats · Söderfors", made-up ones marked. */
export function hitOption({ kind, id, title, areaIds, example }: SearchHit, nameOf: (areaId: string) => string) {
  const where = areaIds[0] === undefined ? '' : nameOf(areaIds[0]);
  const what = [shellText.hit[kind], where, example ? shellText.exempeldata : ''].filter((part) => part !== '');
  return { id: `${kind}:${id}`, name: title, what: what.join(' · ') };
}

/** Where a hit is read: an insats on its own page, the others in the panel of their list. */
export function hitAddress({ kind, id }: SearchHit) {
  switch (kind) {
    case 'insats':
      return { to: '/insatser/$insatsId', params: { insatsId: id }, panel: undefined } as const;
    case 'behov':
      return { to: '/insatser/behov', params: {}, panel: panelName({ kind, behovId: id }) } as const;
    case 'partner':
      return { to: '/insatser/partner', params: {}, panel: panelName({ kind, partnerId: id }) } as const;
  }
}
