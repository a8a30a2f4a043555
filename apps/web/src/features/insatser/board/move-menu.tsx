import { type Insats, type Step, stepName } from '@halsouppdrag/domain';
import { ArrowRight, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { boardText as text } from '../../../text/board.ts';
import styles from './board.module.css';
import { stepMove, waysFrom } from './step-move.ts';

/** Where a card can be moved, for who does not drag it. */
export function MoveMenu({
  insats,
  button,
  onMove,
  onClose,
}: {
  insats: Insats;
  button: HTMLElement;
  onMove: (to: Step) => void;
  onClose: () => void;
}) {
  const trigger = useMemo(() => ({ current: button }), [button]);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The menu takes the focus itself, since its items are not there when it is first drawn.
    const drawn = requestAnimationFrame(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus());
    return () => cancelAnimationFrame(drawn);
  }, []);
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      aria-label={text.moveInsats(insats.title)}
      className={styles['popover'] ?? ''}
      placement="bottom end"
    >
      <Menu className={styles['menu'] ?? ''} aria-label={text.moveInsats(insats.title)} ref={menu} onClose={onClose}>
        {waysFrom(insats.step).map((to) => {
          const isBack = stepMove(insats.step, to) === 'back';
          const words = isBack ? text.back(stepName[to]) : text.forward(stepName[to]);
          return (
            <MenuItem key={to} id={to} className={styles['item'] ?? ''} textValue={words} onAction={() => onMove(to)}>
              {isBack ? <Undo2 aria-hidden size={16} /> : <ArrowRight aria-hidden size={16} />}
              {words}
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}
