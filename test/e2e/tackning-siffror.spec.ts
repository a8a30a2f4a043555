import type { CoverageAnswer, CoverageQuestion } from '@halsouppdrag/domain';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, picture, test } from './errand.ts';

const changes: CoverageQuestion['changes'] = [{ kind: 'close', vardenhetId: 'tierps-vardcentral' }];
const closed = `/tackning?near=10&changes=${encodeURIComponent(JSON.stringify(changes))}`;

/** What the server answers of vårdcentraler and närmottagningar that are open, by itself. */
async function asked(page: Page, more: Partial<CoverageQuestion>): Promise<CoverageAnswer> {
  const data = { kinds: ['vardcentral', 'narmottagning'], statuses: ['oppen'], limits: [10], ...more };
  const headers = { Origin: new URL(page.url()).origin };
  return (await page.request.post('/api/coverage', { data, headers })).json();
}
const cells = (page: Page, table: string) =>
  page
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
    );
/** A figure as it is written, without regard to spaces and which minus is used. */
const figure = (written: string | undefined) =>
  Number((written ?? '').replace(/\s/g, '').replace('−', '-').replace('±', '').replace(',', '.'));

test('at limits around the chosen one stands what the server counts at each, today and with what is tried', async ({
  page,
}) => {
  await page.goto(closed);
  await expect(page.getByText('Det som prövas ger färre nära vid alla gränser i tabellen.')).toBeVisible();
  const limits = [8, 9, 10, 11, 12];
  const [today, tried] = [await asked(page, { limits }), await asked(page, { limits, changes })];
  const rows = await cells(page, 'Så många har nära vid andra gränser');
  expect(rows.map(([limit]) => limit)).toEqual(['8 km', '9 km', '10 km (vald)', '11 km', '12 km']);
  for (const [k, [, against, near, share, points, more]] of rows.entries()) {
    const people = tried.total.within[k] ?? Number.NaN;
    const shareAt = (at: number) => (100 * (tried.total.within[at] ?? Number.NaN)) / tried.total.population;
    expect(figure(against?.replace('%', ''))).toBe([-20, -10, 0, 10, 20][k]);
    expect(figure(near)).toBe(people);
    expect(figure(share)).toBeCloseTo(shareAt(k), 1);
    expect(Math.abs(figure(points) - (shareAt(k) - shareAt(2)))).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(figure(more)).toBe(people - (today.total.within[k] ?? Number.NaN));
  }
});

test('the map of the difference is, as a table, what the server counts of every base area before and after', async ({
  page,
}) => {
  await page.goto(`${closed}&show=difference`);
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  const table = 'Basområde för basområde';
  await expect(page.getByRole('table', { name: table }).getByRole('columnheader', { name: 'Skillnad' })).toBeVisible();
  const [today, tried] = [await asked(page, {}), await asked(page, { changes })];
  const before = new Map(today.places.map(({ areaId, cost }) => [areaId, cost ?? Number.NaN]));
  const told = (await cells(page, table)).map(([, , cost, was, , people]) => [people, cost, was].map(figure).join(' '));
  const counted = tried.places.map(({ areaId, population, cost }) =>
    [population, cost ?? Number.NaN, before.get(areaId) ?? Number.NaN]
      .map((value) => Math.round(10 * value) / 10)
      .join(' '),
  );
  expect(told).toHaveLength(238);
  expect(told.toSorted()).toEqual(counted.toSorted());
  const differences = (await cells(page, table)).map(([, , cost, was, difference]) => ({
    by: figure(cost) - figure(was),
    said: difference ?? '',
  }));
  for (const { by, said } of differences) {
    expect(said, `${by}`).toMatch(by > 0.1 ? /längre/ : by < -0.1 ? /kortare|närmare/ : /./);
  }
  expect(differences.filter(({ by }) => by > 0.1).length).toBeGreaterThan(5);
  expect(differences.filter(({ by }) => by < -0.1)).toEqual([]);
  await picture(page, 'difference-table');
  expect(await accessibilityFaults(page)).toEqual([]);
});
