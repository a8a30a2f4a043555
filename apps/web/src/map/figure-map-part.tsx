import { type ReactNode, Suspense } from 'react';
import { Failure } from '../components/failure.tsx';
import { Loading } from '../components/loading.tsx';
import { figureMapText as text } from '../text/figure-map.ts';
import styles from './figure-map-part.module.css';

interface Props {
  /** What the map is drawn on, which may have failed to come. */
  readonly ground: { readonly error: Error | null; readonly retry: () => void };
  readonly isDrawable: boolean;
  /** Null until it can be begun. */
  readonly map: ReactNode;
  /** What lies over the map. */
  readonly over?: ReactNode;
  /** What stands under it: its legend. */
  readonly children: ReactNode;
}

/** The place of a map in a page of text: its frame, what is said until it is drawn or cannot be, and what explains it. */
export function FigureMapPart({ ground, isDrawable, map, over, children }: Props) {
  return (
    <section className={styles['part']} aria-label={text.title}>
      <div className={styles['map']}>
        {ground.error === null ? null : <Failure error={ground.error} onRetry={ground.retry} />}
        {isDrawable ? (
          <Suspense fallback={<Loading lines={1} />}>{map}</Suspense>
        ) : (
          <p className={styles['notice']}>{text.noWebGl}</p>
        )}
        {over}
      </div>
      {children}
    </section>
  );
}
