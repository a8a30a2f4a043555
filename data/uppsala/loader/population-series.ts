import { compareCodes } from './csv-text.ts';
import { type IndicatorFigure, indicatorFigure } from './indicator-figure.ts';
import { shared } from './shared-input.ts';

const indicatorId = 'folkmangd';
const ageSexYear = 2024;
const sexOf: Record<string, string> = { '1': 'men', '2': 'women', '1+2': 'all' };

/** How many live in each kommun, and in Uppsala's lokalsamhällen by age and sex, as SCB publishes it. */
export function populationSeries(): IndicatorFigure[] {
  return [...ofKommuner(), ...byAgeAndSex()];
}

/** Years without a count have none: what the panel fills in itself is no observation. */
function ofKommuner(): IndicatorFigure[] {
  return shared
    .csv('data/se-kommun-panel/panel_municipal_2011-2026.csv')
    .filter(({ cells }) => cells['lan_code'] === '03' && cells['population'] !== '')
    .map(({ cells }) =>
      indicatorFigure({
        indicatorId,
        areaCode: cells['region_code'] ?? '',
        year: Number(cells['year']),
        value: Number(cells['population']),
      }),
    );
}

function byAgeAndSex(): IndicatorFigure[] {
  const { data } = shared.json('data/uppsala-regso-age-sex-2024/uppsala_age_gender.json') as {
    data: { key: [string, string, string, string]; values: [string] }[];
  };
  return (
    data
      // Both sexes of an age are their sum, which everyone can make.
      .filter(({ key: [, age, sex, year] }) => year === String(ageSexYear) && (age === 'totalt' || sex !== '1+2'))
      .map(({ key: [region, age, sex], values: [value] }) => {
        const [areaCode = '', areaVersion = null] = region.split('_');
        return indicatorFigure({
          ...{ indicatorId, areaCode, year: ageSexYear, sex: sexOf[sex] ?? sex, areaVersion },
          ageGroup: ageGroupOf(age),
          value: Number(value),
        });
      })
      .sort((a, b) => compareCodes(a.areaCode, b.areaCode))
  );
}

/** SCB writes the youngest `-4` and the oldest `80-`. */
function ageGroupOf(age: string): string | null {
  if (age === 'totalt') return null;
  if (age.startsWith('-')) return `0${age}`;
  return age.endsWith('-') ? `${age.slice(0, -1)}+` : age;
}
