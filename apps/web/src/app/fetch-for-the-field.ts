import { firstViewDone } from './first-view-done.ts';
import { router } from './router.tsx';

/**
 * A phone in the field loses contact. What it takes to find an area and log an insats is fetched when the first view
 * has had its turn, so that opening a form does not need the network. Fails quietly: opening one asks again.
 */
void firstViewDone.then(() =>
  Promise.allSettled([
    import('../panel/area/area-panel.tsx'),
    import('../panel/form/new-insats.tsx'),
    import('../panel/form/edit-insats.tsx'),
    import('../panel/insats/insats-panel.tsx'),
    // The views of the insatser, the list that is first among them, and the page of one with its diary.
    router.loadRouteChunk(router.routesById['/insatser']),
    router.loadRouteChunk(router.routesById['/insatser/']),
    router.loadRouteChunk(router.routesById['/insatser/$insatsId']),
    router.loadRouteChunk(router.routesById['/ej-sant']),
  ]),
);
