import type { AreaId, CatalogueIndicator } from '@halsouppdrag/domain';
import { lazy, Suspense, useMemo } from 'react';
import { Loading } from '../../components/loading.tsx';
import { indikatorerText as text } from '../../text/indikatorer.ts';
import { type Asked, type ChartName, chartNames } from './address.ts';
import type { Picking } from './charts/use-chart-picking.ts';
import styles from './indikatorer.module.css';
import type { Pointed } from './pointed.ts';
import type { Resolved } from './resolve.ts';
import type { Shown } from './shown.ts';

export interface ChartProps {
  readonly items: readonly CatalogueIndicator[];
  readonly asked: Asked;
  readonly resolved: Resolved;
  readonly ask: (part: Partial<Asked>) => void;
  readonly shown: Shown;
  readonly picking: Picking;
}

// Observable Plot and what it stands on come after the figures.
const charts = {
  ranks: lazy(async () => ({ default: (await import('./charts/ranks.tsx')).Ranks })),
  funnel: lazy(async () => ({ default: (await import('./charts/funnel.tsx')).Funnel })),
  time: lazy(async () => ({ default: (await import('./charts/time.tsx')).Time })),
  scatter: lazy(async () => ({ default: (await import('./charts/scatter.tsx')).Scatter })),
  inequality: lazy(async () => ({ default: (await import('./charts/inequality.tsx')).Inequality })),
  profile: lazy(async () => ({ default: (await import('./charts/profile.tsx')).Profile })),
  pyramid: lazy(async () => ({ default: (await import('./charts/pyramid.tsx')).Pyramid })),
  sexes: lazy(async () => ({ default: (await import('./charts/sexes.tsx')).Sexes })),
} satisfies Record<ChartName, unknown>;

/** The chart that is chosen, and the ways to the others. */
export function ChartPart({
  asked,
  ask,
  shown,
  pointed,
  chosen,
  onPick,
  onBrush,
  ...rest
}: Omit<ChartProps, 'picking'> & {
  readonly pointed: Pointed;
  readonly chosen: readonly AreaId[];
  readonly onPick: (areaId: AreaId) => void;
  readonly onBrush: (areaIds: readonly AreaId[]) => void;
}) {
  const { say, nameOf } = shown;
  const picking = useMemo(
    (): Picking => ({ pointed, chosen, onPick, onBrush, say, nameOf }),
    [pointed, chosen, onPick, onBrush, say, nameOf],
  );
  const Chart = charts[asked.chart];
  return (
    <section className={styles['part']} aria-label={text.charts}>
      <div className={styles['tabs']} role="radiogroup" aria-label={text.charts}>
        {chartNames.map((name) => (
          <label key={name} className={styles['tab']}>
            <input
              type="radio"
              className="visually-hidden"
              name="chart"
              checked={name === asked.chart}
              onChange={() => ask({ chart: name })}
            />
            {text.chart[name]}
          </label>
        ))}
      </div>
      <Suspense fallback={<Loading lines={8} />}>
        <Chart {...rest} asked={asked} ask={ask} shown={shown} picking={picking} />
      </Suspense>
    </section>
  );
}
