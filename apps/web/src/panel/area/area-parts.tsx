import { type Area, areaLevelName } from '@halsouppdrag/domain';
import { compareSwedish, number } from '../../format/format.ts';
import { panelText } from '../../text/panel.ts';
import { PanelLink } from '../panel-link.tsx';
import { Section } from '../section.tsx';
import styles from './area.module.css';

const text = panelText.area;

/** The areas that this one is made of. */
export function AreaParts({ parts }: { parts: readonly Area[] }) {
  const [first] = parts;
  if (first === undefined) return null;
  return (
    <Section title={text.children(areaLevelName[first.level].many, number(parts.length))}>
      <ul className={styles['parts']}>
        {[...parts]
          .sort((a, b) => compareSwedish(a.name, b.name))
          .map((part) => (
            <li key={part.id} className={styles['part']}>
              <PanelLink to={{ kind: 'area', areaId: part.id }}>{part.name}</PanelLink>
              <span className={styles['quietFigure']}>{text.inhabitants(number(part.population))}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
