import { be, expect, test } from './errand.ts';
import { heldBack } from './held-back.ts';
import { mapPainted } from './map-painted.ts';

const phone = { width: 360, height: 740 };

test('a link with values that mean nothing shows the map all the same', async ({ page, errand }) => {
  await page.goto('/karta?area=xx&colour=nonsens&layers=foo&zoom=99&status=hej&panel=%3Cscript%3E');
  await mapPainted(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(errand.complaints).toEqual([]);
});

test('on a phone another view is what one sees, not the sheet over it', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/karta?panel=regso:0360R005');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Söderfors', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'Insatser', exact: true }).click();
  await expect(panel).toHaveAttribute('data-height', 'peek');
  await expect(panel.getByRole('heading', { name: 'Söderfors', level: 2 })).toBeInViewport();
});

test('what was removed is not shown as if it were there when one goes back', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/karta?panel=ny-insats:regso:0360R005');
  await be(page, /Hälsosamordnare i Tierp/);
  const panel = page.getByRole('complementary');
  await panel.getByText('Stress', { exact: true }).click();
  await panel.getByLabel('Rubrik').fill('Andas ut');
  await panel.getByText('Genomförd i dag').click();
  await panel.getByRole('button', { name: 'Spara insats' }).click();
  await expect(panel.getByRole('heading', { name: 'Andas ut' })).toBeVisible();
  await expect(panel.getByText(/^\d{4}-\d\d-\d\d$/)).toBeVisible();

  await panel.getByText('Ändra', { exact: true }).click();
  await panel.getByRole('button', { name: 'Spara ändringar' }).click();
  await panel.getByRole('button', { name: 'Ta bort' }).click();
  await expect(panel.getByRole('button', { name: 'Ta bort insatsen' })).toBeInViewport();
  await expect(panel.getByRole('button', { name: 'Avbryt' })).toBeFocused();
  await panel.getByRole('button', { name: 'Ta bort insatsen' }).click();
  await expect(panel.getByText('Insatsen är borttagen.')).toBeVisible();
  await page.goBack();
  await expect(panel.getByRole('button', { name: 'Ta bort' })).toHaveCount(0);
});

test('without contact the list and the form still open', async ({ page, context }) => {
  await page.goto('/karta?panel=regso:0360R005');
  await mapPainted(page);
  const panel = page.getByRole('complementary');
  // The panel is asked for when the map has been painted.
  await expect(panel.getByText('Logga insats här')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await panel.getByText('Logga insats här').click();
  await expect(panel.getByText('Vilken levnadsvana gäller det?')).toBeVisible();
  await page.getByRole('link', { name: 'Insatser', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Insatser', level: 1 })).toBeVisible();
  await context.setOffline(false);
});

test('what could not be fetched without contact comes by itself when there is contact again', async ({
  page,
  context,
}) => {
  await page.goto('/karta?panel=regso:0360R005');
  await mapPainted(page);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'Söderfors', level: 2 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Sök område eller enhet' }).fill('Skärplinge');
  await page.getByRole('option', { name: /^Skärplinge-Hållnäs/ }).click();
  await expect(panel.getByRole('alert')).toContainText('Det gick inte att hämta uppgifterna');
  await context.setOffline(false);
  await expect(panel.getByRole('heading', { name: 'Skärplinge-Hållnäs', level: 2 })).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('a view whose code cannot be fetched says so in Swedish, and the rest of the page stands', async ({ page }) => {
  await page.route(/assets\/data-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/insatser');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Något gick fel på sidan' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Vyer' })).toBeVisible();
});

test('a unit tells which others stand in the same point', async ({ page }) => {
  await page.goto('/karta?panel=vardenhet:halsocentral-tierp');
  await expect(
    page.getByRole('complementary').getByText(/I samma punkt på kartan ligger .*Tierps vårdcentral/),
  ).toBeVisible();
});

test('who has near to a unit is not told of the län while the name of the kommun that was asked of is on its way', async ({
  page,
}) => {
  const come = await heldBack(page, '**/api/areas');
  await page.goto('/tackning?area=kommun:0360');
  await expect(page.getByText(/är tillsammans alla 21\s406 invånare/)).toBeVisible();
  const headline = page.getByText(/av 100 invånare i/);
  await expect(headline).toHaveCount(0);
  come();
  await expect(headline).toContainText('invånare i Tierp har');
});

for (const [call, view, said] of [
  ['region', '/tackning', /av 100 invånare i Uppsala län har/],
  ['vardenheter', '/tackning', /av 100 invånare i Uppsala län har/],
  ['areas', '/tackning', /av 100 invånare i Uppsala län har/],
  ['areas', '/indikatorer', /^Av \d+ områden/],
] as const)
  test(`where ${call} cannot be fetched ${view} says so, and is whole when one tries again`, async ({ page }) => {
    await page.addInitScript(() =>
      document.addEventListener(
        'pointerdown',
        ({ target }) => {
          if (target instanceof Element && target.closest('[role=alert] button'))
            document.documentElement.dataset['pressed'] = '';
        },
        { capture: true },
      ),
    );
    // What comes later asks for the same, and would else have it before anybody has pressed.
    await page.route(`**/api/${call}`, async (route) => {
      const isPressed = await page.evaluate(() => 'pressed' in document.documentElement.dataset);
      return isPressed ? route.continue() : route.fulfill({ status: 503, body: 'Service Unavailable' });
    });
    await page.goto(view);
    const failure = page.getByRole('alert').filter({ hasText: 'Det gick inte att hämta uppgifterna' }).first();
    await failure.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Karta över Uppsala län/ })).toBeVisible();
    await expect(failure).toHaveCount(0);
  });

test('a change in a scenario that is taken away by keyboard leaves the focus on the next, the last on the way to a new one', async ({
  page,
}) => {
  const changes = ['tierps-vardcentral', 'halsocentral-tierp'].map((vardenhetId) => ({ kind: 'close', vardenhetId }));
  await page.goto(`/tackning?changes=${encodeURIComponent(JSON.stringify(changes))}`);
  const removes = page.getByRole('button', { name: /^Ta bort: / });
  await expect(removes).toHaveCount(2);
  await removes.first().focus();
  await page.keyboard.press('Enter');
  await expect(removes).toHaveCount(1);
  await expect(removes).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(removes).toHaveCount(0);
  await expect(page.locator('summary', { hasText: 'Lägg till en ändring' })).toBeFocused();
});

test('on a phone what is read does not move when the answer it waits for comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const letCome = await heldBack(page, '**/api/coverage');
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset['moved'] = String(moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/tackning');
  await expect(page.getByRole('heading', { name: 'Pröva ändringar' })).toBeVisible();
  letCome();
  await expect(page.getByText(/har så nära/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Source of the bound: Web Vitals, cumulative layout shift, good.
  const moved = await page.evaluate(() => Number(document.documentElement.dataset['moved'] ?? 0));
  expect(moved).toBeLessThan(0.1);
});
