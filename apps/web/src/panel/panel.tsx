import { useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type PanelContent, panelContent, panelName } from '../app/panel-content.ts';
import { useViewState } from '../app/use-view-state.ts';
import { panelText as text } from '../text/panel.ts';
import styles from './panel.module.css';
import { PanelBoundary } from './panel-boundary.tsx';
import { PanelFocus, useFocusWish } from './panel-focus.ts';
import { PanelLoading } from './panel-loading.tsx';
import { type Notice, PanelNotice } from './panel-notice.ts';
import { SheetBar } from './sheet-bar.tsx';
import { useSheet } from './use-sheet.ts';

// Each kind of content is a file of its own, so that the shell stays small.
const AreaPanel = lazy(async () => ({ default: (await import('./area/area-panel.tsx')).AreaPanel }));
const VardenhetPanel = lazy(async () => ({
  default: (await import('./vardenhet/vardenhet-panel.tsx')).VardenhetPanel,
}));
const InsatsPanel = lazy(async () => ({ default: (await import('./insats/insats-panel.tsx')).InsatsPanel }));
const WhiteSpotPanel = lazy(async () => ({
  default: (await import('./white-spot/white-spot-panel.tsx')).WhiteSpotPanel,
}));
const NewInsats = lazy(async () => ({ default: (await import('./form/new-insats.tsx')).NewInsats }));
const EditInsats = lazy(async () => ({ default: (await import('./form/edit-insats.tsx')).EditInsats }));
const BehovPanel = lazy(async () => ({ default: (await import('./behov/behov-panel.tsx')).BehovPanel }));
const NewBehov = lazy(async () => ({ default: (await import('./behov/new-behov.tsx')).NewBehov }));
const EditBehov = lazy(async () => ({ default: (await import('./behov/edit-behov.tsx')).EditBehov }));
const PartnerPanel = lazy(async () => ({ default: (await import('./partner/partner-panel.tsx')).PartnerPanel }));
const NewPartner = lazy(async () => ({ default: (await import('./partner/new-partner.tsx')).NewPartner }));
const EditPartner = lazy(async () => ({ default: (await import('./partner/edit-partner.tsx')).EditPartner }));

/** What the address' `panel` names, beside every view but the start page: a column, on a phone a sheet. */
export function Panel() {
  const [{ panel }, change] = useViewState();
  const view = useRouterState({ select: (state) => state.location.pathname });
  const content = useMemo(() => panelContent(panel), [panel]);
  if (content === null || view === '/') return null;
  const close = () => {
    change({ panel: undefined });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return <OpenPanel content={content} view={view} onClose={close} />;
}

function OpenPanel({ content, view, onClose }: { content: PanelContent; view: string; onClose: () => void }) {
  const name = panelName(content);
  const sheet = useSheet(content, view);
  const wish = useFocusWish(name);
  const aside = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  useEffect(() => {
    scroll.current?.scrollTo(0, 0);
    // Said once: who comes back later has not just saved.
    setNotice((last) => (last?.panel === name ? last : null));
  }, [name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is what ends what was said in the last one.
  useEffect(() => () => setNotice(null), [view]);

  useEffect(() => {
    // Pressed with nothing in focus, Escape closes too; a menu or a field that wants it for itself has focus.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && event.target === document.body) onClose();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [onClose]);

  return (
    <aside
      ref={aside}
      className={styles['panel']}
      aria-label={text.labels[content.kind]}
      data-height={sheet.height}
      data-dragging={sheet.dragged === null ? undefined : ''}
      style={sheet.dragged === null ? undefined : { height: sheet.dragged }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // An open list or dialog lies in a part of the page of its own, and closes itself first.
        if (!aside.current?.contains(event.target as Node)) return;
        onClose();
      }}
    >
      <SheetBar sheet={sheet} onClose={onClose} />
      <div ref={scroll} className={styles['scroll']}>
        <p role="status" className={styles['notice']}>
          {notice?.panel === name ? notice.message : ''}
        </p>
        <PanelFocus value={wish}>
          <PanelNotice value={setNotice}>
            <PanelBoundary key={name}>
              <Suspense fallback={<PanelLoading />}>{body(content)}</Suspense>
            </PanelBoundary>
          </PanelNotice>
        </PanelFocus>
      </div>
    </aside>
  );
}

function body(content: PanelContent) {
  switch (content.kind) {
    case 'area':
      return <AreaPanel key={content.areaId} areaId={content.areaId} />;
    case 'vardenhet':
      return <VardenhetPanel key={content.vardenhetId} vardenhetId={content.vardenhetId} />;
    case 'insats':
      return <InsatsPanel key={content.insatsId} insatsId={content.insatsId} />;
    case 'newInsats':
      return (
        <NewInsats key={panelName(content)} areaId={content.areaId} behovId={content.behovId} fromId={content.fromId} />
      );
    case 'editInsats':
      return <EditInsats key={content.insatsId} insatsId={content.insatsId} />;
    case 'whiteSpot':
      return <WhiteSpotPanel key={panelName(content)} areaId={content.areaId} levnadsvana={content.levnadsvana} />;
    case 'newBehov':
      return <NewBehov key={panelName(content)} areaId={content.areaId} levnadsvana={content.levnadsvana} />;
    case 'behov':
      return <BehovPanel key={content.behovId} behovId={content.behovId} />;
    case 'editBehov':
      return <EditBehov key={content.behovId} behovId={content.behovId} />;
    case 'partner':
      return <PartnerPanel key={content.partnerId} partnerId={content.partnerId} />;
    case 'newPartner':
      return <NewPartner key={panelName(content)} name={content.name} />;
    case 'editPartner':
      return <EditPartner key={content.partnerId} partnerId={content.partnerId} />;
  }
}
