import { type Levnadsvana, levnadsvanaName } from '@halsouppdrag/domain';
import styles from './levnadsvana-badge.module.css';
import { levnadsvanaLook } from './levnadsvana-look.ts';

/** A levnadsvana's icon on its colour. The name stands beside it unless only the icon is wanted; then it is read out. */
export function LevnadsvanaBadge({ levnadsvana, iconOnly = false }: { levnadsvana: Levnadsvana; iconOnly?: boolean }) {
  const { icon: Icon, colour, ink } = levnadsvanaLook[levnadsvana];
  const name = levnadsvanaName[levnadsvana];
  return (
    <span className={styles['badge']} title={iconOnly ? name : undefined}>
      <span className={styles['icon']} style={{ background: colour, color: ink }}>
        <Icon aria-hidden size={16} strokeWidth={2} />
      </span>
      <span className={iconOnly ? 'visually-hidden' : undefined}>{name}</span>
    </span>
  );
}
