import { levnadsvanor } from '@halsouppdrag/domain';
import { Link } from '@tanstack/react-router';
import { Download, Map as MapIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { insatsFilterQuery } from '../../../api/queries.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { whiteSpotColour } from '../../../app/white-spot-colour.ts';
import { Loading } from '../../../components/loading.tsx';
import { whiteSpotsText as text } from '../../../text/white-spots.ts';
import pageStyles from '../insatser.module.css';
import { ShowChoice } from '../show-choice.tsx';
import { SpotAreas } from './spot-areas.tsx';
import styles from './white-spots.module.css';

// Observable Plot and what it stands on come only to who looks at its chart.
const IndexResources = lazy(async () => ({ default: (await import('./index-resources.tsx')).IndexResources }));

/** Where the need is against what is done there: area by area, or by socio-economic index. */
export function WhiteSpots() {
  const [{ show, area, from, to, levnadsvana }, change] = useViewState();
  const csv = new URLSearchParams(insatsFilterQuery({ area, from, to }));
  const byIndex = show === 'index';
  return (
    <div className={pageStyles['page']}>
      <header className={pageStyles['header']}>
        <h1>{byIndex ? text.byIndex.title : text.title}</h1>
        <div className={pageStyles['actions']}>
          <Link
            to="/karta"
            search={(previous) => ({
              ...previous,
              colour: whiteSpotColour(levnadsvana?.[0] ?? levnadsvanor[0]),
              panel: undefined,
            })}
            className={pageStyles['action']}
          >
            <MapIcon aria-hidden size={18} />
            {text.showMap}
          </Link>
          <a
            href={`/api/white-spots.csv${csv.size === 0 ? '' : `?${csv.toString()}`}`}
            download
            className={pageStyles['action']}
          >
            <Download aria-hidden size={18} />
            {text.csv}
          </a>
        </div>
      </header>
      <p className={styles['explained']}>{byIndex ? text.byIndex.explained : text.explained}</p>
      <ShowChoice
        label={text.shows.label}
        options={['areas', 'index']}
        nameOf={text.shows}
        chosen={byIndex ? 'index' : 'areas'}
        onChange={(one) => change({ show: one === 'index' ? 'index' : undefined, measure: undefined })}
      />
      {byIndex ? (
        <Suspense fallback={<Loading lines={8} />}>
          <IndexResources />
        </Suspense>
      ) : (
        <SpotAreas />
      )}
    </div>
  );
}
