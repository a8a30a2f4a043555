/**
 * MapLibre is the largest thing the page fetches. Asked for before React has begun, it arrives while the shell is made
 * instead of after. This file is imported first, since what a file imports runs in that order.
 */
const { pathname, search } = window.location;

if (pathname === '/karta' && !new URLSearchParams(search).has('table')) {
  void import('../features/karta/karta.tsx');
  void import('../features/karta/map-view.tsx');
}
