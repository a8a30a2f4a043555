import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { insatserText as text } from '../../text/insatser.ts';
import styles from './insatser-frame.module.css';

/** The ways to look at the same work, in the order of a hälsosamordnare's day. Filters go along from one to the next. */
const views = [
  { to: '/insatser/mina', name: text.views.mine },
  { to: '/insatser/tavla', name: text.views.board },
  { to: '/insatser', name: text.views.table },
  { to: '/insatser/kalender', name: text.views.calendar },
  { to: '/insatser/vita-flackar', name: text.views.whiteSpots },
  { to: '/insatser/kommun', name: text.views.kommun },
  { to: '/insatser/behov', name: text.views.behov },
  { to: '/insatser/partner', name: text.views.partners },
] as const;

/** What lies round every view of the insatser: the way from one to another. */
export function InsatserFrame() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone they do not all fit, and the one that is shown may be beside.
  useEffect(() => {
    const shown = nav.current?.children[views.findIndex(({ to }) => to === pathname)];
    if (!(nav.current && shown instanceof HTMLElement)) return;
    nav.current.scrollLeft = shown.offsetLeft - (nav.current.clientWidth - shown.offsetWidth) / 2;
  }, [pathname]);
  return (
    <>
      <nav ref={nav} className={styles['views']} aria-label={text.views.label} data-screen-only>
        {views.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            search={(previous) => previous}
            activeOptions={{ exact: true, includeSearch: false }}
            className={styles['view']}
            activeProps={{ className: styles['active'], 'aria-current': 'page' }}
          >
            {name}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
