import { SourceNote } from '../../components/source-note.tsx';
import { number, ofHundred } from '../../format/format.ts';
import { catchmentColours } from '../../map/map-palette.ts';
import { kartaText } from '../../text/karta.ts';
import { bandOpacities, bandsKm } from './catchment-layers.ts';
import { coverage } from './coverage.ts';
import styles from './legend.module.css';
import { UncoveredList } from './uncovered-list.tsx';
import type { CatchmentView } from './use-catchments.ts';

/** How near people have to a unit: in words first, then the figure. */
export function CatchmentLegend({ view, coloured }: { view: CatchmentView; coloured: boolean }) {
  const { kinds, populations, shapes, shapesFailed } = view;
  if (kinds.length === 0) return <p className={styles['notice']}>{kartaText.noKinds}</p>;
  return (
    <div>
      <h2 className={styles['title']}>{kartaText.catchmentTitle(kinds)}</h2>
      {populations === null ? (
        <p className={styles['unit']}>{kartaText.drawing}</p>
      ) : (
        <Bands view={populations} coloured={coloured} />
      )}
      {populations?.items.length === 0 ? <p className={styles['notice']}>{kartaText.noOpenUnits(kinds)}</p> : null}
      {shapesFailed ? (
        <p className={styles['notice']}>{kartaText.drawingFailed}</p>
      ) : populations !== null && populations.items.length > 0 && shapes === null ? (
        <p className={styles['unit']}>{kartaText.drawing}</p>
      ) : null}
      <p className={styles['unit']}>{kartaText.catchmentMethod(kinds)}</p>
      {populations === null ? null : (
        <SourceNote sourceId={populations.sourceId} year={populations.populationYear} method={populations.method} />
      )}
    </div>
  );
}

function Bands({ view, coloured }: { view: NonNullable<CatchmentView['populations']>; coloured: boolean }) {
  const { bands, uncovered, totalPopulation } = coverage(view);
  const widest = number(bandsKm[bandsKm.length - 1] ?? 0);
  return (
    <>
      <p className={styles['unitRow']}>
        <span />
        <span>{kartaText.population}</span>
      </p>
      <ul className={styles['classes']}>
        {bands.map(({ maxKm, population }, i) => (
          <li key={maxKm}>
            {coloured ? null : <BandSwatch opacity={bandOpacities[i] ?? 0} />}
            <span>{kartaText.within(ofHundred(population, totalPopulation) ?? '', number(maxKm))}</span>
            <span className={styles['count']}>{number(population)}</span>
          </li>
        ))}
        <li>
          {coloured ? null : <BandSwatch opacity={bandOpacities[bandsKm.length] ?? 0} />}
          <span>{kartaText.uncovered(widest)}</span>
          <span className={styles['count']}>{number(uncovered)}</span>
        </li>
      </ul>
      <UncoveredList uncoveredAreas={view.uncoveredAreas} />
    </>
  );
}

/** Two of the colours, since the band is told by how strong a colour is and not by which. */
function BandSwatch({ opacity }: { opacity: number }) {
  return (
    <span className={styles['swatch']}>
      <span style={{ background: catchmentColours[0], opacity }} />
      <span style={{ background: catchmentColours[1], opacity }} />
    </span>
  );
}
