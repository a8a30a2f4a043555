import { useNavigate, useRouterState } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, Map as MapIcon, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { panelText as text } from '../text/panel.ts';
import styles from './panel.module.css';
import type { Sheet } from './use-sheet.ts';

/** The top edge of the panel: close, and on a phone the handle, the two steps and the way to the map. */
export function SheetBar({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const navigate = useNavigate();
  const isMap = useRouterState({ select: (state) => state.location.pathname === '/karta' });
  const showMap = () => {
    sheet.set('peek');
    if (!isMap) void navigate({ to: '/karta', search: (previous) => previous });
  };
  return (
    <div className={styles['bar']} data-screen-only>
      <div className={styles['handle']} {...sheet.handle} aria-hidden="true">
        <span />
      </div>
      <div className={styles['sheetButtons']}>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={text.more}
          isDisabled={sheet.height === 'full'}
          onPress={() => sheet.step(1)}
        >
          <ChevronUp aria-hidden size={22} />
        </Button>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={text.less}
          isDisabled={sheet.height === 'peek'}
          onPress={() => sheet.step(-1)}
        >
          <ChevronDown aria-hidden size={22} />
        </Button>
        <Button className={styles['tool'] ?? ''} aria-label={text.map} onPress={showMap}>
          <MapIcon aria-hidden size={20} />
        </Button>
      </div>
      <Button className={styles['tool'] ?? ''} aria-label={text.close} onPress={onClose}>
        <X aria-hidden size={22} />
      </Button>
    </div>
  );
}
