import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, test } from './errand.ts';
import { still } from './still.ts';

const formulas = [
  ['Skillnad, procentenheter', /^100 · \(n₄₅/],
  ['Kvot', /^\(n₁₂/],
  ['Koncentrationsindex', /^C = \(2\/μ\)/],
] as const;

test('a samråd member asks who has near in Tierp, with the keyboard, and another sees the same by the link', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await be(page, /samråd/i);
  await page.getByRole('link', { name: 'Täckning' }).click();
  const headline = page.getByText(/invånare i .* har högst .* km till närmaste/);
  await expect(headline).toContainText('i Uppsala län har högst 10 km till närmaste vårdcentral eller närmottagning');
  // Catchments and those without cover are everyone, to the person.
  await expect(page.getByText(/är tillsammans alla 400\s682 invånare/)).toBeVisible();

  await page.getByLabel('För dem som bor i').selectOption('Tierp');
  await expect(headline).toContainText('i Tierp');
  await expect(page.getByText(/av 21\s406 har så nära/)).toBeVisible();
  const near = page.getByLabel('Nära är högst (km)');
  await near.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('15');
  await expect(headline).toContainText('har högst 15 km');
  await expect(page).toHaveURL(/near=15/);
  // A longer detour brings nobody nearer; the factor is shown, changed, and in the link.
  const detour = page.getByLabel('Omvägsfaktor');
  await expect(detour).toHaveValue('1,3');
  const usual = await headline.textContent();
  await detour.fill('2');
  await expect(page).toHaveURL(/detour=2/);
  await expect(headline).not.toHaveText(usual ?? '');
  await expect(page.getByText(/Fågelvägen \(storcirkel\) gånger 2,/).first()).toBeAttached();
  await detour.fill('1,3');
  await expect(headline).toHaveText(usual ?? '');
  await near.fill('inte så långt');
  await expect(page.getByText('Skriv ett avstånd i kilometer, större än 0 och högst 500.')).toBeVisible();
  await expect(headline).toContainText('har högst 15 km');
  await near.fill('15');
  await page.getByRole('checkbox', { name: 'Beslutade' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/counted=oppen,beslutad/);
  await page.getByText('Lokalsamhälle för lokalsamhälle').first().click();
  await expect(page.getByRole('row', { name: /^Söderfors/ })).toBeVisible();
  // How equal it is in three figures, each with its formula, by keyboard too.
  for (const [name, formula] of formulas) {
    await expect(page.getByText(formula)).toBeHidden();
    await page.getByLabel(`Formel: ${name}`).press('Enter');
    await expect(page.getByText(formula)).toBeVisible();
  }
  await page.getByText('Enhet för enhet', { exact: true }).first().press('Enter');
  const unit = page.getByRole('table', { name: 'Enhet för enhet' }).getByRole('row', { name: /^Tierps vårdcentral/ });
  await expect(unit.getByRole('cell').nth(1)).toHaveText(/^\d+,\d$/);
  await expect(page.getByText(/\(\d+,\d %\) har längre än så, eller ingen väg, till alla enheter/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  const said = await headline.textContent();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/invånare i .* har högst .* km till närmaste/)).toHaveText(said ?? '');
  await other.close();
});

test('a formula is there when it is pointed at, focused or touched, and stays until it is left or put away', async ({
  page,
  browser,
}) => {
  await page.goto('/tackning');
  // What comes later moves the page under the pointer.
  await page.waitForLoadState('networkidle');
  await still(page);
  for (const [name, formula] of formulas) {
    const word = page.getByLabel(`Formel: ${name}`);
    const said = page.getByRole('tooltip').filter({ hasText: formula });
    // A pointer comes from somewhere.
    await page.mouse.move(0, 0);
    await word.hover();
    await expect(said).toBeVisible();
    await expect(word).toHaveAccessibleDescription(formula);
    await said.hover();
    // Longer than what is left lingers.
    await page.waitForTimeout(800);
    await expect(said).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(said).toBeHidden();
  }
  // By keyboard alone, from one to the next.
  await page.getByLabel('Formel: Skillnad, procentenheter').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toHaveText(formulas[1][1]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(page.getByLabel('Formel: Kvot')).toBeFocused();
  // Also where the focus has the page moved to it.
  const last = page.getByLabel('Formel: Koncentrationsindex');
  await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Tab');
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await expect(last).not.toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await expect(last).toBeInViewport();
  await expect(page.getByRole('tooltip')).toHaveText(formulas[2][1]);

  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await phone.goto('/tackning');
  await phone.waitForLoadState('networkidle');
  await still(phone);
  for (const [name, formula] of formulas) {
    await phone.getByLabel(`Formel: ${name}`).tap();
    const said = phone.getByRole('tooltip');
    await expect(said).toHaveText(formula);
    await expect(said).toBeInViewport({ ratio: 1 });
  }
  expect(await accessibilityFaults(phone)).toEqual([]);
  await phone.close();
});

test('asks for the best places for two new units within 15 km, gets a proof, and shares what is tried by its link', async ({
  page,
  browser,
}) => {
  await page.goto('/tackning?near=15');
  await page.getByLabel('Högst så många nya enheter').fill('2');
  await page.getByRole('button', { name: 'Räkna ut' }).click();
  const table = page.getByRole('table', { name: 'De bästa platserna' });
  const two = table.getByRole('row', { name: /^2/ });
  await expect(two).toContainText('Bevisat bäst');
  expect(await accessibilityFaults(page)).toEqual([]);
  const within = ((await two.getByRole('cell').nth(1).textContent()) ?? '').trim();
  await two.getByRole('button', { name: /^Pröva i ett scenario/ }).press('Enter');
  await expect(page).toHaveURL(/changes=/);
  // What the job counted is what the scenario shows.
  const difference = page.getByText(/fler får högst 15 km. Ingen förlorar det/);
  await expect(difference).toBeVisible();
  await expect(page.getByRole('row', { name: /^Har högst 15 km/ })).toContainText(`${within} (+`);
  const headline = page.getByText(/Med 2 nya enheter skulle .* av 100 invånare/);
  const said = await headline.textContent();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/Med 2 nya enheter skulle .* av 100 invånare/)).toHaveText(said ?? '');
  await other.close();
  await page.getByRole('button', { name: 'Ta bort alla ändringar' }).click();
  await expect(difference).toHaveCount(0);
  await expect(page).not.toHaveURL(/changes=/);
  // What was found is not shown for another question than its own.
  await expect(table).toBeVisible();
  await page.getByLabel('Nära är högst (km)').fill('12');
  await expect(table).toHaveCount(0);
  // What means nothing is not among what is tried.
  await page.goto('/tackning?changes=finns-inte');
  await expect(page.getByText(/^82 av 100 invånare i Uppsala län har högst 10 km/)).toBeVisible();
});

test('each aim is asked for and proven, also where those with worse conditions count for more', async ({ page }) => {
  await page.goto('/tackning?near=15');
  await page.getByLabel('Högst så många nya enheter').fill('2');
  const ask = async (aim: string, weight: string) => {
    await page.getByRole('radio', { name: aim }).check({ force: true });
    await page.getByRole('radio', { name: weight }).check({ force: true });
    await expect(page.getByText(/^Klart:/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Räkna ut' }).click();
    await expect(page.getByText(/^Klart: \d förslag/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'De bästa platserna' }).getByRole('row').last()).toContainText(
      'Bevisat bäst',
    );
  };
  await ask('Kortast i genomsnitt', 'Alla lika');
  await expect(page.getByRole('figure', { name: /^Linjediagram: hur många fler som får högst 15 km/ })).toBeVisible();
  await ask('Kortast för den som har längst', 'Alla lika');
  await ask('Minst antal för alla inom 15 km', 'Alla lika');
  await expect(page.getByText(/^\d+ nya enheter behövs för att alla som kan få det ska ha högst 15 km/)).toBeVisible();
  await ask('Flest inom 15 km', 'Mer där förutsättningarna är sämre');
  const method = page
    .getByText(/räknas en invånare 6 minus områdets socioekonomiska index: fem gånger så mycket/)
    .last();
  await expect(method).toBeAttached();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a place that is left out is left out by its link too, also for who opens it elsewhere', async ({
  page,
  browser,
}) => {
  await page.goto('/tackning?near=15');
  const best = (of: Page) => of.getByRole('table', { name: 'De bästa platserna' }).getByRole('row', { name: /^1/ });
  const tryIt = (of: Page) => best(of).getByRole('button', { name: /^Pröva i ett scenario: nya enheter i / });
  const first = async (of: Page) => ((await tryIt(of).getAttribute('aria-label')) ?? '').split(' i ').at(-1) ?? '';
  await page.getByRole('button', { name: 'Räkna ut' }).click();
  await expect(best(page)).toContainText('Bevisat bäst');
  const usable = await first(page);
  await page.getByRole('checkbox', { name: `Uteslut ${usable}`, exact: true }).check();
  await expect(page).toHaveURL(/excluded=/);
  await page.getByRole('button', { name: 'Räkna ut' }).click();
  await expect.poll(() => first(page)).not.toBe(usable);
  await expect(best(page)).toContainText('Bevisat bäst');
  const instead = await first(page);

  const other = await browser.newPage();
  const link = new URL(page.url());
  link.searchParams.set('excluded', `${link.searchParams.get('excluded')},finns-inte`);
  await other.goto(link.href);
  const out = other.getByRole('checkbox', { name: `Uteslut ${usable}`, exact: true });
  await expect(out).toBeChecked();
  await expect(other.getByText('Länken utesluter en plats som inte finns bland dem som prövas.')).toBeVisible();
  await other.getByRole('button', { name: 'Räkna ut' }).click();
  await expect(best(other)).toContainText('Bevisat bäst');
  expect(await first(other)).toBe(instead);
  expect(await accessibilityFaults(other)).toEqual([]);
  await out.uncheck();
  await expect(other).not.toHaveURL(/excluded=/);
  await expect(other.getByText(/^Länken utesluter/)).toBeHidden();
  await expect(out).toBeFocused();
  // Other places are not left out for being called the same.
  await page.getByRole('radio', { name: 'Egna platser' }).check({ force: true });
  await expect(page).not.toHaveURL(/excluded=/);
  await other.close();
});

test('an answer that does not come is told, and can be asked for again', async ({ page }) => {
  await page.route('**/api/coverage', (route) => route.abort());
  await page.goto('/tackning');
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
  await page.unroute('**/api/coverage');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText(/invånare i Uppsala län har högst 10 km/)).toBeVisible();
});
