import type { AskedPlacement } from '@halsouppdrag/domain';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';

/** Places so far from each other that the larger numbers of them are not proven best in any time a test has. */
const hard = '/tackning?near=15&wanted=pMedian:baseAreas:all:10:30';

/** Has the server stop at another time than the page asks it to. */
async function withSeconds(page: Page, seconds: number) {
  await page.route('**/api/placements', async (route) => {
    const question = route.request().postDataJSON() as object;
    await route.continue({ postData: { ...question, seconds } });
  });
}
const button = (page: Page, name: 'Räkna ut' | 'Avbryt') => page.getByRole('button', { name, exact: true });
const working = (page: Page) => page.getByText(/^Räknar på \d+ nya enheter/);
const cancelled = (page: Page) => page.getByText('Beräkningen är avbruten. Tabellen visar det som hann räknas ut.');
const plainNumber = (written: string) => Number(written.replace(',', '.'));
const table = (page: Page) => page.getByRole('table', { name: 'De bästa platserna' });

test('a placement that runs is found again when the page is read anew or has been left, and can be cancelled', async ({
  page,
  browser,
}) => {
  await withSeconds(page, 300);
  await page.goto(hard);
  await be(page, /samråd/i);
  await button(page, 'Räkna ut').click();
  await expect(working(page)).toBeVisible();
  await expect(page).toHaveURL(/placement=/);
  await page.reload();
  await expect(working(page)).toBeVisible();
  await expect(table(page)).toBeVisible();
  await expect(button(page, 'Avbryt')).toBeVisible();
  await page.getByRole('link', { name: 'Insatser', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Insatser' })).toBeVisible();
  await page.getByRole('link', { name: 'Täckning', exact: true }).click();
  await expect(working(page)).toBeVisible();

  // Who is given the link sees how it goes, and cannot end what somebody else waits for.
  const other = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
  const elsewhere = await other.newPage();
  await elsewhere.setViewportSize({ width: 360, height: 740 });
  await elsewhere.goto(page.url());
  await expect(working(elsewhere)).toContainText('Någon annan har startat beräkningen.');
  await expect(button(elsewhere, 'Räkna ut')).toBeVisible();
  await expect(button(elsewhere, 'Avbryt')).toHaveCount(0);
  expect(await accessibilityFaults(elsewhere)).toEqual([]);
  await working(elsewhere).scrollIntoViewIfNeeded();
  await picture(elsewhere, 'placement-anothers');

  await working(page).scrollIntoViewIfNeeded();
  await picture(page, 'placement-running');
  await button(page, 'Avbryt').press('Enter');
  await expect(cancelled(page)).toBeVisible();
  await expect(button(page, 'Räkna ut')).toBeFocused();
  await expect(cancelled(elsewhere)).toBeVisible();
  await other.close();
  const id = new URL(page.url()).searchParams.get('placement');
  expect(await (await page.request.get(`/api/placements/${id}`)).json()).toMatchObject({ state: 'cancelled' });
  // What had been found by then is there to be used.
  await page.reload();
  await expect(cancelled(page)).toBeVisible();
  await expect(table(page).getByRole('row', { name: /^2/ })).toContainText('Bevisat bäst');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('what the time limit ends says how near the best possible it is, and not more than was proven', async ({
  page,
}) => {
  await withSeconds(page, 3);
  await page.goto(hard);
  await button(page, 'Räkna ut').click();
  await expect(page.getByText(/^(Klart: 10 förslag|Tiden räckte inte till fler förslag)/)).toContainText(
    /Tiden räckte inte till för att bevisa att (ett|\d+) av förslagen är bäst/,
  );
  await expect(button(page, 'Räkna ut')).toBeFocused();
  const id = new URL(page.url()).searchParams.get('placement');
  const { answer } = (await (await page.request.get(`/api/placements/${id}`)).json()) as AskedPlacement;
  const unproven = answer?.suggestions.filter(({ proven }) => !proven) ?? [];
  expect(unproven.length).toBeGreaterThan(0);
  for (const { count, gap, mean } of unproven) {
    const said =
      (await table(page)
        .getByRole('row', { name: new RegExp(`^${count} `) })
        .getByRole('cell')
        .last()
        .textContent()) ?? '';
    const [, percent, least] =
      /^Inom (.*) % av det bästa möjliga\. Snittet kan inte bli under (.*) km$/.exec(said)?.map(plainNumber) ?? [];
    // Rounded to the side that claims less.
    expect(percent).toBeGreaterThanOrEqual(100 * (gap ?? Number.NaN));
    expect(percent).toBeCloseTo(100 * (gap ?? Number.NaN), 0);
    expect(least).toBeLessThanOrEqual((mean ?? Number.NaN) / (1 + (gap ?? Number.NaN)));
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  const last = table(page).getByRole('row').last();
  await last.scrollIntoViewIfNeeded();
  await picture(page, 'placement-limit-table');
  await button(page, 'Räkna ut').scrollIntoViewIfNeeded();
  await picture(page, 'placement-limit');
  await page.setViewportSize({ width: 360, height: 740 });
  await button(page, 'Räkna ut').scrollIntoViewIfNeeded();
  await picture(page, 'placement-limit');
  await last.scrollIntoViewIfNeeded();
  await picture(page, 'placement-limit-table');
  expect(
    await table(page)
      .locator('..')
      .evaluate((around) => around.scrollWidth <= around.clientWidth),
  ).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('who counts more when places are chosen has figures of their own, with what cannot be bettered of them', async ({
  page,
}) => {
  await withSeconds(page, 3);
  await page.goto(hard.replace(':all:', ':index:'));
  await button(page, 'Räkna ut').click();
  await expect(button(page, 'Räkna ut')).toBeFocused();
  const id = new URL(page.url()).searchParams.get('placement');
  const { answer } = (await (await page.request.get(`/api/placements/${id}`)).json()) as AskedPlacement;
  const unproven = answer?.suggestions.filter(({ proven }) => !proven) ?? [];
  expect(unproven.length).toBeGreaterThan(0);
  for (const { count, weighed, mean } of unproven) {
    const row = table(page).getByRole('row', { name: new RegExp(`^${count} `) });
    const [counted = '', said = ''] = (await row.getByRole('cell').allTextContents()).slice(-2);
    const [least] =
      /Snittet, viktat efter index, kan inte bli under (.*) km$/.exec(said)?.slice(1).map(plainNumber) ?? [];
    expect(plainNumber(counted)).toBeCloseTo(weighed?.mean ?? Number.NaN, 0);
    expect(weighed?.mean).not.toBe(mean);
    expect(least).toBeLessThanOrEqual(weighed?.bound ?? Number.NaN);
    expect(weighed?.bound).toBeLessThanOrEqual(weighed?.mean ?? Number.NaN);
  }
  const header = page.getByRole('columnheader', { name: 'Viktat efter index: snitt, km' });
  await header.scrollIntoViewIfNeeded();
  await picture(page, 'placement-weighed');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await table(page).getByRole('row').last().scrollIntoViewIfNeeded();
  await picture(page, 'placement-weighed');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('what was found while nobody looked is there, for its own question only, and what is gone is told', async ({
  page,
}) => {
  await page.goto('/tackning?near=15');
  await button(page, 'Räkna ut').click();
  await expect(page).toHaveURL(/placement=/);
  const asked = page.url();
  await page.goto('about:blank');
  await page.goto(asked);
  await expect(page.getByText('Klart: 3 förslag.')).toBeVisible();
  await expect(table(page).getByRole('row', { name: /^3/ })).toContainText('Bevisat bäst');
  await page.getByLabel('Nära är högst (km)').fill('12');
  await expect(page.getByText(/^Det som räknades ut gällde en annan fråga/)).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.getByLabel('Nära är högst (km)').fill('15');
  await expect(page.getByText('Klart: 3 förslag.')).toBeVisible();
  await page.goto(asked.replace(/placement=[^&]*/, 'placement=00000000-0000-4000-8000-000000000000'));
  await expect(page.getByText('Beräkningen finns inte kvar på servern. Räkna ut på nytt.')).toBeVisible();
  await button(page, 'Räkna ut').click();
  await expect(page.getByText('Klart: 3 förslag.')).toBeVisible();
});

test('a placement that the server left when it was started anew says so, also to who comes later', async ({
  page,
  server,
}) => {
  await withSeconds(page, 300);
  await page.goto(hard);
  await button(page, 'Räkna ut').click();
  await expect(working(page)).toBeVisible();
  await server.restart();
  const interrupted = page.getByText(/^Avbröts när servern startades om/);
  await expect(interrupted).toBeVisible();
  await expect(button(page, 'Räkna ut')).toBeVisible();
  await page.reload();
  await expect(interrupted).toBeVisible();
});
