import { Button } from '@midas-ds/components/button';
import { Map as MapIcon, Table2 } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useViewState } from '../../app/use-view-state.ts';
import tableStyles from '../../components/as-table.module.css';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { kartaText } from '../../text/karta.ts';
import { canBePictured, FirstPicture } from './first-picture.tsx';
import styles from './karta.module.css';
import { LayerControl } from './layer-control.tsx';
import { Legend } from './legend.tsx';
import { mapChoice } from './map-choice.ts';
import { useKartaData } from './use-karta-data.ts';

// MapLibre is larger than all the rest of the page, which should not wait for it.
const MapView = lazy(() => import('./map-view.tsx'));
const KartaTable = lazy(() => import('./karta-table.tsx'));

/** A map that answers is worth more than a picture that does not come. */
const longestWaitMs = 1500;

/** The view with the map, and the table that says the same. */
export function Karta() {
  const [view, change] = useViewState();
  const choice = useMemo(() => mapChoice(view), [view]);
  const data = useKartaData(view, choice);
  const [drawable, setDrawable] = useState(true);
  // Making the map keeps the browser busy, so the picture of it comes first.
  const [picture, setPicture] = useState<'coming' | 'seen' | 'gone'>(() =>
    canBePictured(view, choice) ? 'coming' : 'gone',
  );
  const pictureIsSeen = useCallback(() => setPicture((now) => (now === 'coming' ? 'seen' : now)), []);
  const pictureMayGo = useCallback(() => setPicture('gone'), []);
  useEffect(() => {
    const waited = setTimeout(pictureIsSeen, longestWaitMs);
    return () => clearTimeout(waited);
  }, [pictureIsSeen]);
  const asTable = view.table === '1' || !drawable;
  return (
    <div className={styles['karta']}>
      <h1 className="visually-hidden">{kartaText.title}</h1>
      {data.error === null ? null : (
        <div className={styles['failure']}>
          <Failure error={data.error} onRetry={data.retry} />
        </div>
      )}
      {asTable ? (
        <Suspense fallback={<Loading lines={8} />}>
          <KartaTable
            data={data}
            choice={choice}
            change={change}
            top={
              drawable ? (
                <Button variant="secondary" size="medium" icon={MapIcon} onPress={() => change({ table: undefined })}>
                  {kartaText.asMap}
                </Button>
              ) : (
                <p className={styles['notice']}>{kartaText.noWebGl}</p>
              )
            }
          />
        </Suspense>
      ) : (
        <>
          {picture === 'coming' ? null : (
            <Suspense
              fallback={
                <div className={styles['waiting']}>
                  <Loading lines={1} />
                </div>
              }
            >
              <MapView
                data={data}
                choice={choice}
                view={view}
                change={change}
                isCovered={picture !== 'gone'}
                onDrawn={pictureMayGo}
                onCannotDraw={() => setDrawable(false)}
              />
            </Suspense>
          )}
          {picture === 'gone' ? null : (
            <FirstPicture data={data} choice={choice} view={view} onPainted={pictureIsSeen} />
          )}
          <div className={styles['controls']}>
            <LayerControl choice={choice} indicators={data.indicators ?? []} change={change} />
            <button type="button" className={tableStyles['asTable']} onClick={() => change({ table: '1' })}>
              <Table2 aria-hidden size={20} strokeWidth={1.75} />
              {kartaText.asTable}
            </button>
          </div>
          <div className={styles['legend']}>
            <Legend data={data} />
          </div>
        </>
      )}
    </div>
  );
}
