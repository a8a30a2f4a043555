import { type Levnadsvana, levnadsvanor } from '@halsouppdrag/domain';
import styles from './levnadsvana-badge.module.css';
import { LevnadsvanaBadge } from './levnadsvana-badge.tsx';

/** Several levnadsvanor, always in the order of the mission. */
export function LevnadsvanaBadges({
  chosen,
  iconOnly = false,
}: {
  chosen: readonly Levnadsvana[];
  iconOnly?: boolean;
}) {
  return (
    <ul className={styles['badges']} data-icons={iconOnly ? '' : undefined}>
      {levnadsvanor
        .filter((one) => chosen.includes(one))
        .map((one) => (
          <li key={one}>
            <LevnadsvanaBadge levnadsvana={one} iconOnly={iconOnly} />
          </li>
        ))}
    </ul>
  );
}
