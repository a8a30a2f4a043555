import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { indicatorsQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import layout from '../../map/page-beside-map.module.css';
import { indikatorerText as text } from '../../text/indikatorer.ts';
import { type Asked, askedIn, inAddress } from './address.ts';
import { ComparisonView } from './comparison-view.tsx';
import styles from './indikatorer.module.css';
import { resolve } from './resolve.ts';

/** Areas held against each other, and no more said of them than chance allows. */
export function Indikatorer() {
  const [view, change] = useViewState();
  const catalogue = useQuery(indicatorsQuery);
  const asked = askedIn(view);
  const ask = useCallback((part: Partial<Asked>, replace?: boolean) => change(inAddress(part), replace), [change]);
  const items = catalogue.data?.items;
  const resolved = items === undefined ? null : resolve(items, asked);
  if (items !== undefined && resolved !== null)
    return <ComparisonView items={items} asked={asked} resolved={resolved} ask={ask} view={view} change={change} />;
  return (
    <div className={`${layout['page']} ${styles['page']}`}>
      <div className={layout['top']}>
        <h1>{text.title}</h1>
        {catalogue.isError ? <Failure error={catalogue.error} onRetry={() => void catalogue.refetch()} /> : null}
        {catalogue.isPending ? <Loading lines={8} /> : null}
        {items === undefined ? null : <p>{text.nothingLoaded}</p>}
      </div>
    </div>
  );
}
