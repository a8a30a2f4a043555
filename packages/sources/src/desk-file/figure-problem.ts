import type { ImportedFigure } from '@halsouppdrag/domain';

/** What cannot be right in a figure whose parts were all understood; null when nothing. */
export function figureProblem(figure: ImportedFigure): { expected: string; found: string } | null {
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
  return null;
}

const shown = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
