/**
 * One millimetre. A unit placed exactly at the limit comes out of the trigonometry some nanometres to either side;
 * without room for that, "at most 10 km" would exclude what lies at 10 km. No position is known to a millimetre, so
 * nobody who really lies outside is let in.
 */
const toleranceMetres = 0.001;

/** Whether a distance is within a limit, the limit itself included. The only place where that is decided. */
export function withinLimit(metres: number, limitMetres: number): boolean {
  return metres <= limitMetres + toleranceMetres;
}

/** The same millimetre for a cost in km; in minutes it is as far below what anyone can measure. */
export const toleranceOfCost = 1e-6;

/** Whether a travel cost (km or minutes) is within a limit in the same measure, the limit itself included. */
export function withinCost(cost: number, limit: number): boolean {
  return cost <= limit + toleranceOfCost;
}
