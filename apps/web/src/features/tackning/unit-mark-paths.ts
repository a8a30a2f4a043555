/** The star of a new unit, in a box of 30 × 30: no kind of unit has that shape. */
export const starPath = 'M15 2.5 18.6 10.6 27.4 11.5 20.8 17.3 22.7 26 15 21.5 7.3 26 9.2 17.3 2.6 11.5 11.4 10.6Z';

/** The cross over a unit that closes, in a box of 40 × 40. */
export const crossPath = 'M9 9 31 31M31 9 9 31';
