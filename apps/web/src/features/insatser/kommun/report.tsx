import { aimName, type KommunReport, levnadsvanaName, preventionsnivaName, stepName } from '@halsouppdrag/domain';
import { SourceNote } from '../../../components/source-note.tsx';
import { kommunText as text } from '../../../text/kommun.ts';
import { CountTable } from './count-table.tsx';
import { IndicatorSpreads } from './indicator-spreads.tsx';
import styles from './kommun.module.css';
import { KommunerTable } from './kommuner-table.tsx';
import { ReportSummary } from './report-summary.tsx';
import { ResourceTable } from './resource-table.tsx';
import { TakeAlong } from './take-along.tsx';

export function Report({ report }: { report: KommunReport }) {
  const { current, previous } = report;
  const years = [current.year, previous.year] as const;
  const before = (rows: readonly { insatser: number }[], at: number) => rows[at]?.insatser ?? 0;
  const { parts } = text;
  return (
    <>
      <ReportSummary report={report} />
      <TakeAlong areaId={report.areaId} year={current.year} />
      <div className={styles['tables']}>
        <CountTable
          name={parts.levnadsvanor}
          note={text.notes.levnadsvanor}
          years={years}
          rows={current.levnadsvanor.map(({ levnadsvana, insatser }, at) => ({
            name: levnadsvanaName[levnadsvana],
            counts: [insatser, before(previous.levnadsvanor, at)],
          }))}
        />
        <CountTable
          name={parts.steps}
          note={text.notes.steps}
          years={years}
          rows={current.steps.map(({ step, insatser }, at) => ({
            name: stepName[step],
            counts: [insatser, before(previous.steps, at)],
          }))}
        />
        <CountTable
          name={parts.preventionsnivaer}
          years={years}
          rows={current.preventionsnivaer.map(({ preventionsniva, insatser }, at) => ({
            name: preventionsniva === null ? text.notStated : preventionsnivaName[preventionsniva],
            counts: [insatser, before(previous.preventionsnivaer, at)],
          }))}
        />
        <CountTable
          name={parts.aims}
          years={years}
          rows={current.aims.map(({ aim, insatser }, at) => ({
            name: aimName[aim],
            counts: [insatser, before(previous.aims, at)],
          }))}
        />
        <CountTable
          name={parts.malgrupper}
          note={text.notes.malgrupper}
          years={years}
          rows={current.malgrupper.map(({ malgrupp, insatser }) => ({
            name: malgrupp ?? text.notStated,
            counts: [insatser, previous.malgrupper.find((one) => one.malgrupp === malgrupp)?.insatser ?? 0],
          }))}
        />
        <CountTable
          name={parts.results}
          unit={text.what}
          years={years}
          rows={[
            { name: text.people, counts: [Math.round(current.reach.atLeast), Math.round(previous.reach.atLeast)] },
            { name: text.hidden, counts: [current.reach.hidden, previous.reach.hidden] },
            { name: text.unknownReach, counts: [current.reach.unknown, previous.reach.unknown] },
            { name: text.met, counts: [current.goals.met, previous.goals.met] },
            { name: text.notMet, counts: [current.goals.notMet, previous.goals.notMet] },
            { name: text.unknownGoals, counts: [current.goals.unknown, previous.goals.unknown] },
            { name: text.lateRow, counts: [current.lateFollowUps, previous.lateFollowUps] },
          ]}
        />
      </div>
      <ResourceTable current={current} previous={previous} />
      <KommunerTable report={report} />
      <IndicatorSpreads report={report} />
      <footer className={styles['sources']}>
        <p>
          {text.howCounted}: {report.method}
        </p>
        <SourceNote sourceId={report.populationSourceId} year={report.populationYear} />
      </footer>
    </>
  );
}
