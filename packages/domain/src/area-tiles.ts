/** With more areas than these on a level, a map fetches their outlines in tiles and not all at once. */
export const mostOutlinesAtOnce = 1500;

/** The name of the one layer in every tile of areas. Each area has its `id` and `name` there. */
export const tileLayer = 'areas';

/** Closer than this a map enlarges the tile it has: a pixel is then some ten metres, as fine as the outlines are. */
export const closestTileZoom = 12;
