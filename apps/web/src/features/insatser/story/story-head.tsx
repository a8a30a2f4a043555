import { insatsStatusName } from '@halsouppdrag/domain';
import { Button } from '@midas-ds/components/button';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Pencil, Printer } from 'lucide-react';
import { ExampleMark } from '../../../components/example-mark.tsx';
import { GlossaryTerm } from '../../../components/glossary-term.tsx';
import { LevnadsvanaBadges } from '../../../components/levnadsvana-badges.tsx';
import { dateAndTime } from '../../../format/format.ts';
import { PanelLink } from '../../../panel/panel-link.tsx';
import { storyText as text } from '../../../text/insats-story.ts';
import styles from './story.module.css';
import { useStory } from './story-context.ts';
import { usePageName } from './use-page-name.ts';

/** What it is, where, and how it stands. */
export function StoryHead() {
  const { insats, look, mayEdit } = useStory();
  usePageName(insats.title);
  return (
    <header className={styles['head']}>
      <p className={styles['way']} data-screen-only>
        <Link to="/insatser" search={(previous) => ({ ...previous, panel: undefined })}>
          <ArrowLeft aria-hidden size={16} />
          {text.back}
        </Link>
        <span className={styles['tools']}>
          {mayEdit && insats.lock === null ? (
            <PanelLink to={{ kind: 'editInsats', insatsId: insats.id }} className={styles['tool']}>
              <Pencil aria-hidden size={16} />
              {text.editBasics}
            </PanelLink>
          ) : null}
          <Button variant="tertiary" size="medium" icon={Printer} iconPlacement="left" onPress={() => window.print()}>
            {text.print}
          </Button>
        </span>
      </p>
      <h1>{insats.title}</h1>
      <ul className={styles['areas']}>
        {insats.areaIds.map((areaId) => (
          <li key={areaId}>
            <PanelLink to={{ kind: 'area', areaId }}>{look.areas.nameOf(areaId)}</PanelLink>
          </li>
        ))}
      </ul>
      <div className={styles['marks']}>
        <LevnadsvanaBadges chosen={insats.levnadsvanor} />
        <span className={styles['status']}>
          {insatsStatusName[insats.status]}
          <GlossaryTerm id={insats.status} />
        </span>
        {insats.example ? <ExampleMark /> : null}
      </div>
      {insats.description === '' ? null : <p className={styles['description']}>{insats.description}</p>}
      <p className={styles['quiet']}>
        {insats.origin === null ? '' : `${text.origin(insats.origin)} `}
        {text.changed(insats.updatedBy, dateAndTime(insats.updatedAt))}
      </p>
    </header>
  );
}
