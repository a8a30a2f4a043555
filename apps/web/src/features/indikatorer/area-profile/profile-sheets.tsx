import type { Area, Indicator } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../../../api/queries.ts';
import { Failure } from '../../../components/failure.tsx';
import { Loading } from '../../../components/loading.tsx';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import styles from './area-profile.module.css';
import { FirstSheet } from './first-sheet.tsx';
import { toldYears } from './people-over-time.ts';
import { conditionRows, levnadsvanaRows } from './profile-rows.ts';
import { sourcesInWords } from './profile-sources.ts';
import { SecondSheet } from './second-sheet.tsx';
import { Sheet } from './sheet.tsx';
import { useProfileFacts } from './use-profile-facts.ts';

/** The two pages, when everything on them has come. */
export function ProfileSheets({ area, lan }: { area: Area; lan: Area }) {
  const { facts, error, retry } = useProfileFacts({
    areaId: area.id,
    lanId: lan.id,
    isKommun: area.level === 'kommun',
  });
  const region = useQuery(regionQuery).data;
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (facts === null || region === undefined) return <Loading lines={12} />;
  const { profile, ofLan, pyramid, parts, insatser, care } = facts;
  const own = levnadsvanaRows(profile.rows).flatMap(({ row }) => row ?? []);
  const realOfLan = ofLan.rows.filter(({ indicator }) => indicator.levnadsvana !== null);
  const { shown } = conditionRows(profile.rows, parts.length > 0);
  const conditions = [...shown, ...parts];
  const population = region.sources
    .filter(({ id }) => id === facts.area.sourceId)
    .map((source) => ({ source, year: facts.area.populationYear }));
  const yearsOfPeople = [
    ...(pyramid.year === null ? [] : [pyramid.year]),
    ...toldYears(pyramid.years).map(({ year }) => year),
  ];
  const ofPyramid = pyramid.sources.flatMap((source) => yearsOfPeople.map((year) => ({ source, year })));
  const ofCare = region.sources
    .filter(({ id }) => id === care?.sourceId)
    .map((source) => ({ source, year: care?.populationYear ?? 0 }));
  const lanMade = (rows: typeof own) => {
    const notes = rows.flatMap(({ lan: { benchmark } }) => (benchmark.value === null ? [] : benchmark.note));
    return notes.length === 0 ? [] : [text.lanMade([...new Set(notes)])];
  };
  const usedBy = (rows: readonly { indicator: Pick<Indicator, 'source'>; year: number }[]) =>
    rows.map(({ indicator, year }) => ({ source: indicator.source, year }));
  return (
    <div className={styles['sheets']}>
      <Sheet
        facts={facts}
        page={1}
        hasExample={own.some(({ indicator }) => indicator.example)}
        method={[text.chance, ...lanMade(own)]}
        sources={sourcesInWords([...population, ...ofPyramid, ...usedBy([...own, ...realOfLan])])}
      >
        <FirstSheet facts={facts} lan={lan.name} />
      </Sheet>
      <Sheet
        facts={facts}
        page={2}
        hasExample={
          conditions.some(({ indicator }) => indicator.example) || insatser.items.some(({ example }) => example)
        }
        method={[text.chance, ...lanMade(shown)]}
        sources={[...sourcesInWords([...usedBy(conditions), ...ofCare]), text.recordSource]}
      >
        <SecondSheet facts={facts} lan={lan.name} />
      </Sheet>
    </div>
  );
}
