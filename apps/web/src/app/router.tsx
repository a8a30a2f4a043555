import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';
import { Unexpected } from './unexpected.tsx';
import { parseSearch, parseViewState, stringifySearch } from './view-state.ts';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, validateSearch: parseViewState });

// Each view is a file of its own that loads when it is opened.
const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/start/start.tsx'), 'Start'),
});
const karta = createRoute({
  getParentRoute: () => rootRoute,
  path: '/karta',
  component: lazyRouteComponent(() => import('../features/karta/karta.tsx'), 'Karta'),
});
const insatser = createRoute({
  getParentRoute: () => rootRoute,
  path: '/insatser',
  component: lazyRouteComponent(() => import('../features/insatser/insatser-frame.tsx'), 'InsatserFrame'),
});
const insatsTable = createRoute({
  getParentRoute: () => insatser,
  path: '/',
  component: lazyRouteComponent(() => import('../features/insatser/insatser.tsx'), 'Insatser'),
});
const mine = createRoute({
  getParentRoute: () => insatser,
  path: 'mina',
  component: lazyRouteComponent(() => import('../features/insatser/mine/mine.tsx'), 'Mine'),
});
const board = createRoute({
  getParentRoute: () => insatser,
  path: 'tavla',
  component: lazyRouteComponent(() => import('../features/insatser/board/board.tsx'), 'Board'),
});
const calendar = createRoute({
  getParentRoute: () => insatser,
  path: 'kalender',
  component: lazyRouteComponent(() => import('../features/insatser/calendar/calendar.tsx'), 'Calendar'),
});
const behovList = createRoute({
  getParentRoute: () => insatser,
  path: 'behov',
  component: lazyRouteComponent(() => import('../features/insatser/behov/behov-list.tsx'), 'BehovList'),
});
const partnerList = createRoute({
  getParentRoute: () => insatser,
  path: 'partner',
  component: lazyRouteComponent(() => import('../features/insatser/partners/partner-list.tsx'), 'PartnerList'),
});
const insatsStory = createRoute({
  getParentRoute: () => insatser,
  path: '$insatsId',
  component: lazyRouteComponent(() => import('../features/insatser/story/insats-story.tsx'), 'InsatsStory'),
});
const whiteSpots = createRoute({
  getParentRoute: () => insatser,
  path: '/vita-flackar',
  component: lazyRouteComponent(() => import('../features/insatser/white-spots/white-spots.tsx'), 'WhiteSpots'),
});
const kommunReport = createRoute({
  getParentRoute: () => insatser,
  path: 'kommun',
  component: lazyRouteComponent(() => import('../features/insatser/kommun/follow-up-kommun.tsx'), 'FollowUpKommun'),
});
const unsent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ej-sant',
  component: lazyRouteComponent(() => import('../features/unsent/unsent.tsx'), 'Unsent'),
});
const tackning = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tackning',
  component: lazyRouteComponent(() => import('../features/tackning/tackning.tsx'), 'Tackning'),
});
const indikatorer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikatorer',
  component: lazyRouteComponent(() => import('../features/indikatorer/indikatorer.tsx'), 'Indikatorer'),
});
const areaProfile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikatorer/omrade',
  component: lazyRouteComponent(() => import('../features/indikatorer/area-profile/area-profile.tsx'), 'AreaProfile'),
});
const data = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/data/data.tsx'), 'Data'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    start,
    karta,
    insatser.addChildren([
      insatsTable,
      mine,
      board,
      calendar,
      whiteSpots,
      kommunReport,
      insatsStory,
      behovList,
      partnerList,
    ]),
    indikatorer,
    areaProfile,
    tackning,
    unsent,
    data,
  ]),
  // What `validateSearch` drops the router puts back from the address, so that must be clean already.
  parseSearch: (search) => parseViewState(parseSearch(search)),
  stringifySearch,
  defaultErrorComponent: Unexpected,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
