import { glossary } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { areasQuery, indicatorsQuery, regionQuery } from '../../api/queries.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { compareSwedish } from '../../format/format.ts';
import { dataText as text } from '../../text/data.ts';
import { AreaFiles } from './areas/area-files.tsx';
import { MoveFigures } from './areas/move-figures.tsx';
import styles from './data.module.css';
import { Examples } from './examples.tsx';
import { FetchFigures } from './fetch/fetch-figures.tsx';
import { GapTable } from './gap-table.tsx';
import { ImportFigures } from './import/import-figures.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { LevelTable } from './level-table.tsx';
import { SourceTable } from './source-table.tsx';

const words = [...glossary].sort((a, b) => compareSwedish(a.term, b.term));

/** What is loaded, from where and under which licence, and what the words mean. */
export function Data() {
  const region = useQuery(regionQuery);
  const areas = useQuery(areasQuery);
  const indicators = useQuery(indicatorsQuery);
  const queries = [region, areas, indicators];
  const failed = queries.find((query) => query.isError);
  if (failed !== undefined) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (region.data === undefined || areas.data === undefined || indicators.data === undefined)
    return <Loading lines={8} />;
  return (
    <div className={styles['page']}>
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro(region.data.name)}</p>
      </header>
      <section>
        <h2>{text.populationTitle}</h2>
        <LevelTable levels={region.data.levels} areas={areas.data.items} year={areas.data.populationYear} />
        <p className={styles['note']}>{text.populationNote}</p>
      </section>
      <section>
        <h2>{text.indicatorsTitle}</h2>
        <IndicatorTable indicators={indicators.data.items} />
      </section>
      <section>
        <h2>{text.gapsTitle}</h2>
        <GapTable gaps={indicators.data.byLevnadsvana} />
      </section>
      <section>
        <h2>{text.sourcesTitle}</h2>
        <SourceTable sources={region.data.sources} />
        <p>
          <a href="/api/catalogue.rdf" download="halsouppdraget.rdf">
            {text.catalogue}
          </a>
        </p>
      </section>
      <FetchFigures />
      <AreaFiles />
      <ImportFigures />
      <MoveFigures />
      <Examples />
      <section>
        <h2>{text.glossaryTitle}</h2>
        <p>{text.glossaryIntro}</p>
        <dl className={styles['words']}>
          {words.map((word) => (
            <div key={word.id}>
              <dt>{word.term}</dt>
              <dd>
                {word.definition} <span className={styles['note']}>({word.source})</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
