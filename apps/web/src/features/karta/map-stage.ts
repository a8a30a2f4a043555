/**
 * What the map has got to, so that what comes first is not delayed by what can follow: `data` (the ground, the areas
 * and the care units), then `names` (with the insatser), then what only answers the pointer.
 */
export type MapStage = 'data' | 'names' | 'pointer';
