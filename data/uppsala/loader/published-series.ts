import { type IndicatorFigure, indicatorFigure } from './indicator-figure.ts';

/** Single figures from public pages, each with the year and the level its page says. No counts are known. */
export const publishedSeries: readonly IndicatorFigure[] = [
  indicatorFigure({ indicatorId: 'god-halsa', areaCode: '0319', year: 2017, value: 69 }),
  indicatorFigure({ indicatorId: 'god-halsa', areaCode: '0380', year: 2017, value: 75 }),
  indicatorFigure({ indicatorId: 'fetma', areaCode: '03', year: 2017, value: 16 }),
  indicatorFigure({ indicatorId: 'daglig-rokning', areaCode: '03', year: 2017, value: 6 }),
  indicatorFigure({ indicatorId: 'medellivslangd', areaCode: '03', year: 2019, sex: 'women', value: 84.6 }),
  indicatorFigure({ indicatorId: 'medellivslangd', areaCode: '03', year: 2019, sex: 'men', value: 81.2 }),
  indicatorFigure({ indicatorId: 'tillit', areaCode: '03', year: 2017, ageGroup: '18-29', value: 61 }),
  indicatorFigure({ indicatorId: 'tillit', areaCode: '03', year: 2017, ageGroup: '70+', value: 85 }),
];
