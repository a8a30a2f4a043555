import { type Behov, levnadsvanaName, levnadsvanor } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Group } from 'react-aria-components';
import { behovInAreaQuery } from '../../api/behov-queries.ts';
import { ExampleMark } from '../../components/example-mark.tsx';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import { Loading } from '../../components/loading.tsx';
import { number } from '../../format/format.ts';
import { behovText as text } from '../../text/behov.ts';
import { PanelLink } from '../panel-link.tsx';
import { Section } from '../section.tsx';
import { useAreas } from '../use-areas.ts';
import styles from './area.module.css';

/** Of each levnadsvana: a kommun has more than a panel has room for. */
const mostShown = 5;

/** The registered behov of the area and what lies in it, by levnadsvana, and the way to register one. */
export function AreaBehov({ areaId }: { areaId: string }) {
  const query = useQuery(behovInAreaQuery(areaId));
  const behov = query.data?.items;
  const shown = levnadsvanor
    .map((levnadsvana) => (behov ?? []).filter((one) => one.levnadsvana === levnadsvana).length)
    .reduce((sum, count) => sum + Math.min(count, mostShown), 0);
  return (
    <Section title={text.inArea} beside={<GlossaryTerm id="behov" />}>
      {behov === undefined ? (
        query.isError ? (
          <p>{text.inAreaFailed}</p>
        ) : (
          <Loading lines={2} />
        )
      ) : behov.length === 0 ? (
        <p>{text.inAreaNone}</p>
      ) : (
        levnadsvanor.map((levnadsvana) => {
          const these = behov.filter((one) => one.levnadsvana === levnadsvana);
          return these.length === 0 ? null : (
            <Group key={levnadsvana} aria-label={levnadsvanaName[levnadsvana]}>
              <LevnadsvanaBadge levnadsvana={levnadsvana} />
              <ul className={styles['behov']}>
                {these.slice(0, mostShown).map((one) => (
                  <Row key={one.id} behov={one} areaId={areaId} />
                ))}
              </ul>
            </Group>
          );
        })
      )}
      {query.data !== undefined && shown < query.data.total ? (
        <p>
          <Link to="/insatser/behov" search={(previous) => ({ ...previous, area: areaId, levnadsvana: undefined })}>
            {text.inAreaAll(number(query.data.total))}
          </Link>
        </p>
      ) : null}
      <p>
        <PanelLink to={{ kind: 'newBehov', areaId, levnadsvana: null }} className={styles['secondary']}>
          {text.registerHere}
        </PanelLink>
      </p>
    </Section>
  );
}

function Row({ behov, areaId }: { behov: Behov; areaId: string }) {
  const areas = useAreas();
  const notes = [
    behov.areaId === areaId ? '' : areas.nameOf(behov.areaId),
    behov.evidence.length === 0 ? text.list.withoutEvidence : '',
    behov.insatsIds.length === 0 ? text.list.noInsats : '',
  ].filter((note) => note !== '');
  return (
    <li>
      <PanelLink to={{ kind: 'behov', behovId: behov.id }}>{behov.description}</PanelLink>{' '}
      {behov.example ? <ExampleMark /> : null}
      {notes.length === 0 ? null : <p className={styles['note']}>{notes.join(' · ')}</p>}
    </li>
  );
}
