import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { areasQuery } from '../../../api/queries.ts';
import { usePerson } from '../../../app/use-session.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { AreaSearch } from '../../../components/area-search.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { shellText } from '../../../text/shell.ts';
import styles from './area-profile.module.css';
import { profileArea } from './profile-area.ts';
import { ProfileSheets } from './profile-sheets.tsx';

/** One area on two pages of paper, for those who decide about it. */
export function AreaProfile() {
  const [view, change] = useViewState();
  const person = usePerson();
  const areas = useQuery(areasQuery);
  const items = areas.data?.items;
  const asked = view.area ?? person?.areas[0];
  const area = items === undefined ? null : profileArea(items, asked);
  const lan = items?.find(({ level }) => level === 'lan');
  usePageName(area?.name ?? null);
  return (
    <div className={styles['page']}>
      <div className={styles['controls']} data-screen-only>
        <AreaSearch
          label={text.choose}
          placeholder={text.choosePlaceholder}
          nothing={text.chooseNothing}
          onChoose={(id) => change({ area: id })}
        />
        {area === null ? null : (
          <>
            <button type="button" className={styles['action']} onClick={() => window.print()}>
              <Printer aria-hidden size={18} />
              {text.print}
            </button>
            <Link
              to="/indikatorer"
              search={(previous) => ({ ...previous, chart: 'profile', level: area.level, chosen: area.id })}
              className={styles['action']}
            >
              {text.more}
            </Link>
          </>
        )}
      </div>
      {areas.isError ? <Failure error={areas.error} onRetry={() => void areas.refetch()} /> : null}
      {areas.isPending ? <Loading lines={12} /> : null}
      {items !== undefined && (area === null || lan === undefined) ? (
        <>
          <h1>{text.title}</h1>
          <p>{view.area === undefined || items.some(({ id }) => id === view.area) ? text.noneChosen : text.notHere}</p>
        </>
      ) : null}
      {area === null || lan === undefined ? null : <ProfileSheets key={area.id} area={area} lan={lan} />}
    </div>
  );
}

/** Names the browser's tab and the printed pages after the area. */
function usePageName(name: string | null) {
  useEffect(() => {
    // After the shell, which names every view by its address and knows no area.
    const frame = requestAnimationFrame(() => {
      document.title = `${name === null ? text.title : text.titleOf(name)} – ${shellText.name}`;
    });
    return () => cancelAnimationFrame(frame);
  }, [name]);
}
