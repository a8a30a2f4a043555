import type { IndicatorOverTime, PopulationPyramid, ProfileRow, Significance } from '@halsouppdrag/domain';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './errand.ts';

const figure = (page: Page) => page.getByRole('figure');

/** The body of a chart's table, cell by cell. */
async function cellsUnder(page: Page, fold: string): Promise<string[][]> {
  await figure(page).getByText(fold).press('Enter');
  const rows = figure(page).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' '))),
  );
}

/** What the server sends to the view at an address. */
async function sentTo<T>(page: Page, view: string, call: RegExp): Promise<T> {
  const response = page.waitForResponse((one) => call.test(one.url()));
  await page.goto(view);
  const sent = (await (await response).json()) as T;
  await expect(figure(page).getByRole('img')).toBeVisible();
  return sent;
}

const numbers = (marks: Locator, attribute: string) =>
  marks.evaluateAll((all, name) => all.map((mark) => Number(mark.getAttribute(name))), attribute);

const written = (value: number, decimals: number) =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const inWords: Partial<Record<Significance, string>> = {
  better: 'Bättre',
  worse: 'Sämre',
  higher: 'Högre',
  lower: 'Lägre',
  similar: 'Ingen säkerställd skillnad',
};

test('the time series has each year as the server sent it, in its table and as marks as high as their values', async ({
  page,
}) => {
  const { points } = await sentTo<IndicatorOverTime>(
    page,
    '/indikatorer?indicator=exempel-stressad&level=kommun&chart=time&chosen=kommun:0331',
    /over-time/,
  );
  const shown = points.flatMap(({ year, value, interval }) => (value === null ? [] : [{ year, value, interval }]));
  expect(shown.length).toBeGreaterThan(2);
  const rows = await cellsUnder(page, 'Visa åren som tabell');
  expect(rows.map(([, year, value]) => [year, value])).toEqual(
    points.map(({ year, value }) => [String(year), value === null ? expect.any(String) : written(value, 1)]),
  );
  for (const [k, { interval }] of points.entries())
    if (interval !== null) expect(rows[k]?.[3]).toBe(`${written(interval.low, 1)}–${written(interval.high, 1)}`);
  const marks = figure(page).locator('svg g > circle');
  const heights = await numbers(marks, 'cy');
  const places = await numbers(marks, 'cx');
  expect(heights).toHaveLength(shown.length);
  const [first, highest] = [shown[0], shown.reduce((a, b) => (a.value >= b.value ? a : b))];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) throw new Error('no years');
  const lowest = shown.reduce((a, b) => (a.value <= b.value ? a : b));
  const top = heights[shown.indexOf(highest)] ?? Number.NaN;
  const bottom = heights[shown.indexOf(lowest)] ?? Number.NaN;
  expect(top).toBeLessThan(bottom);
  for (const [k, { year, value }] of shown.entries()) {
    expect(heights[k]).toBeCloseTo(
      bottom + ((top - bottom) * (value - lowest.value)) / (highest.value - lowest.value),
      1,
    );
    const [left, right] = [places[0] ?? Number.NaN, places.at(-1) ?? Number.NaN];
    expect(places[k]).toBeCloseTo(left + ((right - left) * (year - first.year)) / (last.year - first.year), 1);
  }
});

test('the profile has each indicator as the server sent it, and its mark on that side of the län', async ({ page }) => {
  const { rows: sent } = await sentTo<{ rows: ProfileRow[] }>(
    page,
    '/indikatorer?indicator=exempel-stressad&level=kommun&chart=profile&chosen=kommun:0331',
    /areas\/kommun.*\/profile/,
  );
  const rows = await cellsUnder(page, 'Visa alla indikatorer som tabell');
  expect(rows).toHaveLength(sent.length);
  for (const [k, { indicator, year, figure: one, lan }] of sent.entries()) {
    const row = rows[k] ?? [];
    expect(row[0]).toBe(`${indicator.name}, ${indicator.unit}`);
    expect(row[3]).toBe(String(year));
    if (one.value !== null) expect(row[1]).toBe(written(one.value, Number.isInteger(one.value) ? 0 : 1));
    const said = inWords[lan.significance];
    if (said !== undefined) expect(row[4]).toBe(said);
  }
  const spine = sent.filter(({ figure: one, lan, spread }) =>
    [one.value, lan.benchmark.value, spread].every((x) => x !== null),
  );
  const middleOf = (mark: Element) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const middle = await figure(page).locator('svg line[y1="36"]').evaluate(middleOf);
  // Marks stand together by their shape; from the top they are in the order of the rows.
  const drawn = await figure(page).locator('svg g[stroke="#fff"] > :is(circle, path)').all();
  const marks = await Promise.all(drawn.map((mark) => mark.evaluate(middleOf)));
  const sides = marks.toSorted((a, b) => a.y - b.y).map(({ x }) => x - middle.x);
  expect(sides.length).toBe(spine.length);
  for (const [k, { indicator, figure: one, lan }] of spine.entries()) {
    const better = (Number(one.value) - Number(lan.benchmark.value)) * (indicator.polarity === 'lowIsGood' ? -1 : 1);
    expect(Math.sign(sides[k] ?? Number.NaN), indicator.name).toBe(Math.sign(better));
  }
});

test('the pyramid has each age as the server sent it, and bars as long as there are people', async ({ page }) => {
  const { groups } = await sentTo<PopulationPyramid>(
    page,
    '/indikatorer?indicator=utrikes-fodda&level=kommun&chart=pyramid&chosen=kommun:0380',
    /\/pyramid$/,
  );
  const people = (one: number | '..' | null) =>
    typeof one === 'number' ? written(one, 0).replaceAll('\u00a0', ' ') : one;
  const rows = await cellsUnder(page, 'Visa som tabell');
  expect(rows).toEqual(
    groups.toReversed().map(({ ageGroup, women, men }) => [ageGroup.replace('-', '–'), people(women), people(men)]),
  );
  const widths = await numbers(figure(page).locator('svg rect'), 'width');
  const counts = groups.flatMap(({ women, men }) => [women, men]).map(Number);
  expect(widths).toHaveLength(counts.length);
  const scale = Math.max(...widths) / Math.max(...counts);
  for (const [k, count] of counts.entries()) expect(widths[k]).toBeCloseTo(count * scale, 1);
});

test('an area is chosen where it is pressed on the map, and is then chosen in the table', async ({ page }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun');
  const map = page.getByRole('region', { name: /^Karta över Uppsala län/ });
  await expect(map).toBeVisible();
  // Uppsala kommun is in the middle. The map is drawn a moment after it has come.
  await expect(async () => {
    await map.click();
    await expect(page).toHaveURL(/chosen=kommun:0380/, { timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'Uppsala', exact: true })).toBeChecked();
});
