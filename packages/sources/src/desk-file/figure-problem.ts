import type { ImportedFigure, Indicator } from '@halsouppdrag/domain';

interface Problem {
  readonly expected: string;
  readonly found: string;
}

/** What cannot be right in a figure of an indicator, whose parts were all understood; null when nothing. */
export function figureProblem(
  figure: ImportedFigure,
  indicator: Pick<Indicator, 'measure' | 'multiplier'>,
): Problem | null {
  const { value, count, denominator, low, high, responseRate, year } = figure;
  if (year < 1900 || year > 2100) return { expected: 'ett år från 1900 till 2100', found: String(year) };
  if (count !== null && count < 0) return { expected: 'ett antal från 0', found: shown(count) };
  if (denominator !== null && denominator < 0) return { expected: 'en nämnare från 0', found: shown(denominator) };
  if (count !== null && denominator !== null && count > denominator) {
    return { expected: `ett antal som ryms i nämnaren ${shown(denominator)}`, found: shown(count) };
  }
  if ((low === null) !== (high === null)) {
    return { expected: 'båda gränserna av intervallet eller ingen', found: `bara ${shown(low ?? high)}` };
  }
  if (low !== null && high !== null && low > high) {
    return { expected: `en undre gräns som inte är över den övre, ${shown(high)}`, found: shown(low) };
  }
  if (value !== null && ((low !== null && value < low) || (high !== null && value > high))) {
    return { expected: `ett värde inom intervallet ${shown(low)}–${shown(high)}`, found: shown(value) };
  }
  if (responseRate !== null && (responseRate < 0 || responseRate > 1)) {
    return { expected: 'en svarsfrekvens från 0 till 100 procent', found: shown(responseRate * 100) };
  }
  return value === null ? null : valueProblem(value, indicator);
}

/** A value that no such figure can have: as when thousands were written with a comma, or per mille for per cent. */
function valueProblem(
  value: number,
  { measure, multiplier }: Pick<Indicator, 'measure' | 'multiplier'>,
): Problem | null {
  if (measure === 'mean' || measure === 'index') return null;
  if (measure === 'proportion') {
    const fits = value >= 0 && value <= multiplier;
    return fits ? null : { expected: `ett värde från 0 till ${shown(multiplier)}`, found: shown(value) };
  }
  if (value < 0) return { expected: 'ett värde från 0', found: shown(value) };
  if (measure === 'count' && !Number.isInteger(value)) return { expected: 'ett helt antal', found: shown(value) };
  return null;
}

const shown = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
