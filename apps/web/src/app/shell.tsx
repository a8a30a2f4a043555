import { Link, Outlet } from '@tanstack/react-router';
import { ChartColumn, ClipboardList, Database, Map as MapIcon, Target } from 'lucide-react';
import { useEffect } from 'react';
import { Panel } from '../panel/panel.tsx';
import { shellText } from '../text/shell.ts';
import { FieldStatusSlot } from './field-status-slot.tsx';
import { keepFocus } from './keep-focus.ts';
import { PersonSlot } from './person-slot.tsx';
import { SearchSlot } from './search-slot.tsx';
import styles from './shell.module.css';
import { usePageTitle } from './use-page-title.ts';

const views = [
  { to: '/karta', icon: MapIcon, name: shellText.karta },
  { to: '/insatser', icon: ClipboardList, name: shellText.insatser },
  { to: '/indikatorer', icon: ChartColumn, name: shellText.indikatorer },
  { to: '/tackning', icon: Target, name: shellText.tackning },
  { to: '/data', icon: Database, name: shellText.data },
] as const;

/** The frame round every view: name, search and person above; the views beside (below on a phone); the panel. */
export function Shell() {
  usePageTitle(views);
  useEffect(() => keepFocus(document), []);
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main">
        {shellText.skip}
      </a>
      <header className={styles['bar']} data-screen-only>
        <Link to="/" className={styles['name']}>
          <img src="/icon.svg" alt="" width={28} height={28} />
          <span>{shellText.name}</span>
        </Link>
        <SearchSlot />
        <PersonSlot />
      </header>
      <FieldStatusSlot className={styles['status']} />
      <nav className={styles['views']} aria-label={shellText.views} data-screen-only>
        {views.map(({ to, icon: Icon, name }) => (
          <Link
            key={to}
            to={to}
            // Filters, layers and what the panel holds go along from view to view.
            search={(previous) => previous}
            activeOptions={{ includeSearch: false }}
            className={styles['view']}
            activeProps={{ className: styles['active'], 'aria-current': 'page' }}
          >
            <Icon aria-hidden size={22} strokeWidth={1.75} />
            <span>{name}</span>
          </Link>
        ))}
      </nav>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <Panel />
    </div>
  );
}
