import { type AreaDetail, vardenhetKindName } from '@halsouppdrag/domain';
import { GlossaryTerm } from '../../components/glossary-term.tsx';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { distance } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLink } from '../panel-link.tsx';
import { Section } from '../section.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** How far it is to the nearest open unit of each kind. */
export function AreaNearest({ nearest }: { nearest: AreaDetail['nearest'] }) {
  return (
    <Section title={text.nearest} beside={<GlossaryTerm id="vardenhet" />}>
      {nearest.length === 0 ? (
        <p>{text.nearestNone}</p>
      ) : (
        <>
          <ul className={styles['units']}>
            {nearest.map(({ kind, vardenhetId, name, distanceKm }) => (
              <li key={kind} className={styles['unit']}>
                <VardenhetSymbol kind={kind} />
                <span>
                  <span className={styles['what']}>{vardenhetKindName[kind].one}</span>
                  <PanelLink to={{ kind: 'vardenhet', vardenhetId }}>{name}</PanelLink>
                </span>
                <span className={styles['figure']}>{distance(distanceKm)}</span>
              </li>
            ))}
          </ul>
          <p className={styles['note']}>{text.nearestNote}</p>
        </>
      )}
    </Section>
  );
}
