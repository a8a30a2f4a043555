import { type AreaDetail, areaLevelName } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { areaQuery } from '../../api/queries.ts';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLink } from '../panel-link.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import { Section } from '../section.tsx';
import styles from './area.module.css';
import { AreaActions } from './area-actions.tsx';
import { AreaBehov } from './area-behov.tsx';
import { AreaIndicators } from './area-indicators.tsx';
import { AreaLevnadsvanor } from './area-levnadsvanor.tsx';
import { AreaNearest } from './area-nearest.tsx';
import { AreaParts } from './area-parts.tsx';
import { AreaVardenheter } from './area-vardenheter.tsx';

const text = panelText.area;

/** Everything about one area, with what is missing in sight. */
export function AreaPanel({ areaId }: { areaId: string }) {
  const query = useQuery(areaQuery(areaId));
  return (
    <PanelQuery query={query} notFound={panelText.noArea}>
      {(area) => (
        <article>
          <PanelTitle kind={<AreaKind area={area} />}>{area.name}</PanelTitle>
          <AreaActions area={area} />
          <AreaLevnadsvanor area={area} />
          <AreaBehov areaId={area.id} />
          <Population area={area} />
          <AreaIndicators values={area.indicatorValues} />
          <AreaNearest nearest={area.nearest} />
          <AreaVardenheter vardenheter={area.vardenheter} />
          <AreaParts parts={area.children} />
        </article>
      )}
    </PanelQuery>
  );
}

function AreaKind({ area }: { area: AreaDetail }) {
  const parent = area.parents.find((one) => one.level === 'kommun') ?? area.parents[0];
  return (
    <>
      <span>{areaLevelName[area.level].one}</span>
      <GlossaryTerm id={area.level} />
      {parent === undefined ? null : (
        <span>
          {text.in} <PanelLink to={{ kind: 'area', areaId: parent.id }}>{parent.name}</PanelLink>
        </span>
      )}
    </>
  );
}

function Population({ area }: { area: AreaDetail }) {
  const of = (sex: 'women' | 'men') => area.populationBySex.find((one) => one.sex === sex)?.population;
  const [women, men] = [of('women'), of('men')];
  const km2 = number(area.areaKm2, area.areaKm2 < 10 ? 1 : 0);
  const perKm2 = area.population / area.areaKm2;
  return (
    <Section title={text.population}>
      <p className={styles['lead']}>{text.lives(number(area.population))}</p>
      {women === undefined || men === undefined ? null : <p>{text.sexes(number(women), number(men))}</p>}
      <p>{text.density(number(perKm2, perKm2 < 10 ? 1 : 0), km2)}</p>
      <SourceNote
        sourceId={area.sourceId}
        year={area.populationYear}
        method={area.level === 'deso' ? text.desoEstimate : undefined}
      />
    </Section>
  );
}
