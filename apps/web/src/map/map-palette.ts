/** The colours of the map itself: cool and quiet, so that the warm scale and the symbols are what one sees. */
export const palette = {
  sea: '#d9e4e9',
  landOutside: '#eef0ee',
  land: '#fbfaf6',
  lanBorder: '#7d8b92',
  kommunBorder: '#4d5c64',
  lokalsamhalleBorder: '#93a1a7',
  desoBorder: '#aeb8bc',
  chosen: '#143c50',
  halo: '#ffffff',
  placeLabel: '#22303a',
  areaLabel: '#4a5a63',
  missing: '#8b959a',
} as const;

/** The ends and middle of the scale areas are coloured by: one hue, light to dark. */
export const scaleStops = ['#fdf0d9', '#f3cf95', '#dfa555', '#b97527', '#7d430f'] as const;

/**
 * Colours of catchments. Seven, since neighbours on a map never need more than six in the order they are handed out.
 * Muted, and apart in lightness too for those who do not see red and green apart.
 */
export const catchmentColours = ['#3b6fa8', '#d88a45', '#5a9d84', '#8a6bb0', '#c4a92f', '#b3567a', '#5fb0c9'] as const;
