/** Room round the region when the map opens on the whole of it, in CSS pixels. */
export const openingPadding = 24;
