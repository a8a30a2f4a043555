import type { Page } from '@playwright/test';
import { be, expect, picture, test } from './errand.ts';
import { pagesOf } from './pages-of.ts';

/** A connection that was kept may be closed just as it is used again. */
const kept = { maxRetries: 3 };

/** Pixels that the longest sheet has left at the foot of its page; never less than none. */
async function roomLeft(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  // As wide and high as A4 is inside its margins.
  await page.setViewportSize({ width: 695, height: 1024 });
  const heights = await page.getByRole('article').evaluateAll((sheets) => sheets.map((sheet) => sheet.clientHeight));
  expect(heights).toHaveLength(2);
  return 1024 - Math.max(...heights);
}

test('a member of the samråd opens the profile of an area and prints it on two pages', async ({ page }) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=lokalsamhalle&chart=profile&chosen=regso:0360R005');
  await be(page, /[Ss]amråd/);
  await page.getByRole('link', { name: /^Områdesprofil för Söderfors/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Områdesprofil: Söderfors' })).toBeVisible();
  await expect(page).toHaveTitle(/^Områdesprofil: Söderfors/);
  const conditions = page.getByRole('table', { name: /^Villkor i Söderfors/ });
  await expect(conditions.getByRole('row', { name: /^Utrikes födda/ })).toContainText(
    'Säkerställt högre än i Uppsala län.',
  );
  // Nothing is said of what its source gives no uncertainty for.
  await expect(conditions.getByRole('row', { name: /^Löneinkomst/ })).not.toContainText(/högre än|lägre än/);
  const levnadsvanor = page.getByRole('table', { name: /^Levnadsvanor i Söderfors/ });
  await expect(levnadsvanor.getByRole('row')).toHaveCount(7);
  await expect(levnadsvanor.getByText('Exempeldata')).toHaveCount(6);
  await expect(levnadsvanor.getByRole('row', { name: /^Alkohol/ })).toContainText('Visas inte: färre än 50 svar.');
  expect(await pagesOf(page)).toBe(2);

  await page.getByRole('combobox', { name: 'Välj område' }).fill('Bergsbrunna');
  await page
    .getByRole('option', { name: /Bergsbrunna/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Områdesprofil: Bergsbrunna' })).toBeVisible();
  await expect(page.getByRole('table', { name: /^Antal personer i Bergsbrunna/ }).getByRole('row')).toHaveCount(18);
  expect(new URL(page.url()).searchParams.get('area')).toBe('regso:0380R001');
  expect(await pagesOf(page)).toBe(2);
  await picture(page, 'omradesprofil-bergsbrunna');
});

test('every kind of area takes two pages, the one with the longest name too', async ({ page, request }) => {
  const { items } = (await (await request.get('/api/areas', kept)).json()) as {
    items: { id: string; name: string; level: string }[];
  };
  const [longest] = items
    .filter(({ level }) => level === 'lokalsamhalle')
    .toSorted((a, b) => b.name.length - a.name.length);
  const kommuner = items.filter(({ level }) => level === 'kommun').slice(0, 3);
  for (const area of [longest, ...kommuner, items.find(({ id }) => id === 'kommun:0380')]) {
    await page.goto(`/indikatorer/omrade?area=${area?.id}`);
    await expect(page.getByRole('heading', { level: 1, name: `Områdesprofil: ${area?.name}` })).toBeVisible();
    expect(await pagesOf(page), area?.name).toBe(2);
  }
});

test('the panel of a small area leads to the profile of the lokalsamhälle it lies in', async ({ page, request }) => {
  const { items } = (await (await request.get('/api/areas', kept)).json()) as {
    items: { id: string; level: string; parentId: string | null }[];
  };
  const deso = items.find(({ level, parentId }) => level === 'deso' && parentId === 'regso:0360R005');
  await page.goto(`/karta?panel=${deso?.id}`);
  await page.getByRole('link', { name: 'Områdesprofil att läsa och skriva ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Områdesprofil: Söderfors' })).toBeVisible();
});

const long = 'Ett mycket långt namn som någon har skrivit in för att allt skulle stå i det ';

test('an area of which everything is known at length takes two pages', async ({ page }) => {
  await page.route('**/api/areas/*/profile?*', async (route) => {
    const answer = (await (await route.fetch(kept)).json()) as { rows: { indicator: { id: string; name: string } }[] };
    const more = answer.rows.flatMap((row) =>
      [1, 2, 3].map((copy) => ({
        ...row,
        indicator: { ...row.indicator, id: `${row.indicator.id}-${copy}`, name: long.repeat(2) },
      })),
    );
    await route.fulfill({ json: { ...answer, rows: more } });
  });
  await page.route('**/api/insatser?*', async (route) => {
    const stored = (await (
      await route.fetch({
        url: route
          .request()
          .url()
          .replace(/area=[^&]*&?/, ''),
      })
    ).json()) as {
      items: object[];
    };
    await route.fulfill({
      json: {
        ...stored,
        items: stored.items.map((item) => ({ ...item, title: long.repeat(2), example: true })),
        total: 4321,
      },
    });
  });
  for (const area of ['kommun:0380', 'regso:0380R001']) {
    await page.emulateMedia({ media: null });
    await page.goto(`/indikatorer/omrade?area=${area}`);
    await expect(page.getByText('4 317 till finns under Insatser.')).toBeVisible();
    expect(await pagesOf(page), area).toBe(2);
    expect(await roomLeft(page), area).toBeGreaterThanOrEqual(0);
  }
});

test('an area of which nothing is known says so, on two pages', async ({ page }) => {
  await page.route('**/api/areas/*/profile?*', async (route) => {
    const answer = (await (await route.fetch(kept)).json()) as object;
    await route.fulfill({ json: { ...answer, rows: [], example: false } });
  });
  await page.route(/\/api\/areas\/regso:0360R005$/, async (route) => {
    const answer = (await (await route.fetch(kept)).json()) as object;
    await route.fulfill({ json: { ...answer, nearest: [], populationBySex: [] } });
  });
  await page.route('**/api/coverage', (route) => route.abort());
  await page.goto('/indikatorer/omrade?area=regso:0360R005');
  await expect(page.getByText('Inga villkor är inlästa för området.')).toBeVisible();
  await expect(page.getByText('Inget är inläst för området.')).toHaveCount(6);
  await expect(page.getByText('Ingen öppen vårdenhet är inlagd.')).toBeVisible();
  expect(await pagesOf(page)).toBe(2);
});
