import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../../api/queries.ts';
import { usePerson } from '../../../app/use-session.ts';
import { useViewState } from '../../../app/use-view-state.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { date } from '../../../format/format.ts';
import { kommunText as text } from '../../../text/kommun.ts';
import pageStyles from '../insatser.module.css';
import { chosenArea } from './chosen-area.ts';
import styles from './kommun.module.css';
import { KommunChoice } from './kommun-choice.tsx';
import { kommunReportQuery } from './kommun-report-query.ts';
import { Report } from './report.tsx';

/** How the work in a kommun went in a year: in words, in tables, and beside the other kommuner. */
export function FollowUpKommun() {
  const [state] = useViewState();
  const person = usePerson();
  const areas = useQuery(areasQuery);
  const areaId = chosenArea(areas.data?.items ?? [], state.area, person?.areas ?? []);
  const year = state.year ?? Number(date(new Date()).slice(0, 4));
  const report = useQuery({ ...kommunReportQuery(areaId ?? '', year), enabled: areaId !== null });
  const failed = [areas, report].find(({ isError }) => isError);
  return (
    <div className={pageStyles['page']}>
      <header className={pageStyles['header']}>
        <h1>{text.title}</h1>
      </header>
      <div className={styles['controls']} data-screen-only>
        <KommunChoice areas={areas.data?.items ?? []} areaId={areaId} year={year} />
      </div>
      {report.data === undefined ? (
        failed ? (
          <Failure error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <Loading lines={12} />
        )
      ) : (
        <Report report={report.data} />
      )}
    </div>
  );
}
