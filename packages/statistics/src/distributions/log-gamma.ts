/** Coefficients of the Stirling series B₂ₖ / (2k (2k − 1)), k = 1 … 8. Source: Abramowitz & Stegun 6.1.40, 23.2. */
const seriesCoefficients = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
] as const;

const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The natural logarithm of the gamma function for x > 0: shifted up to 10 by Γ(x + 1) = x Γ(x), then Stirling's series
 * (Abramowitz & Stegun 6.1.40), whose first left-out term is there below 1e-17. Relative error near 1e-15. Throws for
 * x that is not above zero.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log gamma of ${x}`);
  let product = 1;
  let shifted = x;
  while (shifted < 10) product *= shifted++;
  const inverseSquare = 1 / (shifted * shifted);
  let series = 0;
  for (let k = seriesCoefficients.length - 1; k >= 0; k--)
    series = series * inverseSquare + (seriesCoefficients[k] as number);
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogOfTwoPi + series / shifted - Math.log(product);
}
