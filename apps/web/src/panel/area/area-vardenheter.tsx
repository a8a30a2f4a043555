import { type Vardenhet, vardenhetKindName, vardenhetStatusName } from '@halsouppdrag/domain';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { compareSwedish } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLink } from '../panel-link.tsx';
import { Section } from '../section.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** The care units that lie in the area, planned ones told apart. */
export function AreaVardenheter({ vardenheter }: { vardenheter: readonly Vardenhet[] }) {
  const sorted = [...vardenheter].sort((a, b) => compareSwedish(a.name, b.name));
  return (
    <Section title={text.vardenheter}>
      {sorted.length === 0 ? (
        <p>{text.vardenheterNone}</p>
      ) : (
        <ul className={styles['units']}>
          {sorted.map(({ id, kind, status, name }) => (
            <li key={id} className={styles['unit']}>
              <VardenhetSymbol kind={kind} status={status} />
              <span>
                <span className={styles['what']}>
                  {vardenhetKindName[kind].one}
                  {status === 'oppen' ? '' : ` · ${vardenhetStatusName[status]}`}
                </span>
                <PanelLink to={{ kind: 'vardenhet', vardenhetId: id }}>{name}</PanelLink>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
