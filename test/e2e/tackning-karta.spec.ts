import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { expect, test } from './errand.ts';
import { heldBack } from './held-back.ts';

/** With Tierps vårdcentral in the middle of the map. */
const atTierp = '/tackning?lon=17.5137&lat=60.3475&zoom=8.5';

async function mapPainted(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('coverage-map-painted').length > 0);
}

/** The middle of the map, in pixels of the page. */
async function middle(page: Page) {
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (box === null) throw new Error('There is no map.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes the unit in the middle and carries it north-east. */
async function drag(page: Page) {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(x + 11 * step, y - 15 * step);
}

/** Takes the same unit and carries it north, by keyboard. */
async function carryByKeys(page: Page) {
  await page.getByText('Flytta en enhet').click();
  await page.getByLabel('Enhet att flytta').selectOption({ label: 'Tierps vårdcentral' });
  await page.getByRole('button', { name: 'Flytta', exact: true }).press('Enter');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowUp');
}

test('a unit is dragged on the map: the sentence follows, Escape puts it back, the link restores it', async ({
  page,
}) => {
  await page.goto(atTierp);
  await mapPainted(page);
  const sentence = page.getByText(/invånare i Uppsala län ha(r)? högst 10 km/);
  const figures = page.getByText(/av 400\s682 har så nära/);
  const today = (await figures.textContent()) ?? '';
  const { x, y } = await middle(page);
  await page.mouse.click(x, y);
  await drag(page);
  await expect(sentence).toContainText('Med en ändring skulle');
  await expect(figures).not.toHaveText(today);
  await page.keyboard.press('Escape');
  await expect(figures).toHaveText(today);
  await page.mouse.up();
  expect(page.url()).not.toContain('changes=');

  await drag(page);
  await expect(figures).not.toHaveText(today);
  await page.mouse.up();
  await expect(page).toHaveURL(/changes=/);
  await expect(page.getByText('Tierps vårdcentral flyttas').first()).toBeVisible();
  await page.reload();
  await mapPainted(page);
  const moved = (await figures.textContent()) ?? '';
  expect(moved).not.toBe(today);
  await page.goBack();
  await expect(figures).toHaveText(today);

  // What the page counts while it is dragged is what the server counts, also where moves are told once a frame.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'onpointerrawupdate'));
  await page.goto(atTierp);
  expect(await page.evaluate(() => 'onpointerrawupdate' in window)).toBe(false);
  await mapPainted(page);
  await drag(page);
  await expect(figures).toHaveText(moved);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

/** The colours of the map, red, green and blue, at places between its buttons, as a person sees them. */
async function coloursOfMap(page: Page): Promise<number[][]> {
  const { x, y } = await middle(page);
  const clip = { x: x - 160, y: y - 180, width: 320, height: 360 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const places = Array.from({ length: 80 }, (_, k) => [20 + 40 * (k % 8), 18 + 36 * Math.floor(k / 8)] as const);
    return places.map(([left, top]) => [...(context?.getImageData(left, top, 1, 1).data ?? [])].slice(0, 3));
  }, picture);
}

/** At how many places in a hundred the colours differ by more than the edge of a border does. */
function percentApart(some: readonly number[][], others: readonly number[][]): number {
  const apart = some.filter((one, k) => one.some((part, c) => Math.abs(part - (others[k]?.[c] ?? -99)) > 12));
  return (100 * apart.length) / some.length;
}

test('what is painted while a unit is held is what the map says when it has been put down', async ({ page }) => {
  await page.goto(atTierp);
  await mapPainted(page);
  const today = await coloursOfMap(page);
  await drag(page);
  await expect(page.getByText('Med en ändring skulle')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('heading', { name: 'Det här prövas' })).toBeVisible();
  await expect(page.getByText('Flyttad, med streck från där den var')).toBeVisible();
  let moved: number[][] = [];
  await expect(async () => {
    const before = moved;
    moved = await coloursOfMap(page);
    expect(before).toEqual(moved);
    expect(percentApart(moved, today)).toBeGreaterThan(20);
  }).toPass();

  const { x, y } = await middle(page);
  const [unitX, unitY] = [x + 88, y - 120];
  await page.mouse.move(unitX, unitY);
  await page.mouse.down();
  await page.mouse.move(unitX + 9, unitY);
  await page.mouse.move(unitX, unitY);
  const under = page.locator('canvas:not(.maplibregl-canvas)').first();
  const see = (isSeen: boolean) =>
    under.evaluate((canvas, to) => canvas.style.setProperty('visibility', to), isSeen ? 'visible' : 'hidden');
  // Without what is painted under it the map has no areas now.
  await expect(async () => {
    await see(false);
    expect(percentApart(await coloursOfMap(page), moved)).toBeGreaterThan(70);
  }).toPass();
  await see(true);
  await expect(async () => expect(percentApart(await coloursOfMap(page), moved)).toBeLessThan(8)).toPass();
  // Only what changes is painted anew: carried far and back, it has left no trace.
  const painted = () =>
    under.evaluate((canvas: HTMLCanvasElement) => {
      const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      context?.drawImage(canvas, 0, 0);
      return [...(context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])];
    });
  const before = await painted();
  // But for the edges of areas, which are smoothed a little otherwise.
  const changed = async () => (await painted()).filter((part, i) => part !== before[i]).length / before.length;
  for (let step = 1; step <= 6; step++) await page.mouse.move(unitX - 40 * step, unitY + 45 * step);
  await expect.poll(changed).toBeGreaterThan(0.05);
  await page.mouse.move(unitX, unitY);
  await expect.poll(changed).toBeLessThan(0.002);
  await page.keyboard.press('Escape');
  await see(false);
  await expect(async () => expect(percentApart(await coloursOfMap(page), moved)).toBe(0)).toPass();
  await page.mouse.up();
});

test('a unit moved before the answer to the one before has come leaves that one where it was put', async ({ page }) => {
  await page.goto(atTierp);
  await mapPainted(page);
  const figures = page.getByText(/av 400\s682 har så nära/);
  const today = (await figures.textContent()) ?? '';
  const letThrough = await heldBack(page, '**/api/coverage');
  await drag(page);
  await expect(figures).not.toHaveText(today);
  await page.mouse.up();
  await expect(page).toHaveURL(/changes=.*tierps-vardcentral/);
  await page.getByText('Flytta en enhet').click();
  await page.getByLabel('Enhet att flytta').selectOption({ label: 'Rasbo filial' });
  await page.getByRole('button', { name: 'Flytta', exact: true }).press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/changes=.*tierps-vardcentral.*rasbo-filial/);
  letThrough();
  await expect(page.getByText(/Med 2 ändringar skulle/)).toBeVisible();
});

test('the map stays while another limit is written, and says what it shows until the answer has come', async ({
  page,
}) => {
  await page.goto(atTierp);
  await mapPainted(page);
  const canvas = page.locator('canvas.maplibregl-canvas');
  await canvas.evaluate((element) => element.setAttribute('data-before', ''));
  const letThrough = await heldBack(page, '**/api/coverage');
  await page.getByLabel('Nära är högst (km)').fill('12');
  await expect(page).toHaveURL(/near=12/);
  await expect(canvas).toHaveAttribute('data-before');
  await expect(page.getByText(/invånare i Uppsala län har högst 10 km/)).toBeVisible();
  letThrough();
  await expect(page.getByText(/invånare i Uppsala län har högst 12 km/)).toBeVisible();
  await expect(canvas).toHaveAttribute('data-before');
});

test('the same with the keyboard, and what the map shows as a table', async ({ page }) => {
  await page.goto(atTierp);
  await mapPainted(page);
  const figures = page.getByText(/av 400\s682 har så nära/);
  const today = (await figures.textContent()) ?? '';
  await carryByKeys(page);
  await expect(figures).not.toHaveText(today);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/changes=/);

  await page.getByRole('radio', { name: 'Skillnad mot i dag' }).check();
  await expect(page).toHaveURL(/show=difference/);
  await expect(page.getByText('över 5 längre')).toBeVisible();
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  const table = page.getByRole('table', { name: 'Basområde för basområde' });
  await expect(table.getByRole('row')).toHaveCount(239);
  await expect(table.getByRole('columnheader', { name: 'Skillnad' })).toBeVisible();
  const distances = await table.locator('tbody tr td:nth-child(3)').allTextContents();
  const beyond = distances.filter((text) => Number(text.replace(',', '.')) > 30).length;
  expect(beyond).toBeGreaterThan(0);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('without WebGL the page says so, and the table stays', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/tackning');
  await expect(page.getByText('Den här webbläsaren kan inte rita kartan. Tabellen säger samma sak.')).toBeVisible();
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  await expect(page.getByRole('table', { name: 'Basområde för basområde' })).toBeVisible();
});

test('places of one’s own are put on the map, by pointer and by keyboard, and the best of them is found', async ({
  page,
}) => {
  await page.goto(atTierp);
  await mapPainted(page);
  await page.getByRole('radio', { name: 'Egna platser' }).press(' ');
  await expect(page.getByText('Lägg till minst en plats på kartan först.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Räkna ut' })).toBeDisabled();

  const { x, y } = await middle(page);
  await page.mouse.click(x + 60, y - 90);
  const places = page.getByRole('list', { name: 'Egna platser' });
  await expect(places.getByRole('listitem')).toHaveText([/^Plats 1: 6\d,\d{4}° N, 1\d,\d{4}° O/]);
  await page.getByRole('button', { name: 'Lägg till en plats mitt i kartan' }).press('Enter');
  await expect(places.getByRole('listitem').nth(1)).toContainText('Plats 2: 60,3475° N, 17,5137° O');
  await page.getByRole('button', { name: 'Räkna ut' }).press('Enter');
  const table = page.getByRole('table', { name: 'De bästa platserna' });
  // Plats 2 lies where Tierps vårdcentral is, and brings nobody nearer.
  await expect(table.getByRole('row').nth(2)).toContainText('Plats 1');
  await expect(table.getByText('Bevisat bäst').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort Plats 1' }).press('Enter');
  await expect(places.getByRole('listitem')).toHaveText([/^Plats 2/]);
  // A link restores them, and the map that is asked about another kommun takes the next one to where it then looks.
  await page.reload();
  await mapPainted(page);
  await expect(page.getByRole('radio', { name: 'Egna platser' })).toBeChecked();
  await expect(places.getByRole('listitem')).toHaveText([/^Plats 2: 60,3475° N, 17,5137° O/]);
  await page.getByLabel('För dem som bor i').selectOption('Enköping');
  await expect(page).not.toHaveURL(/zoom=/);
  const latest = places.getByRole('listitem').last();
  await expect(async () => {
    await page.getByRole('button', { name: 'Lägg till en plats mitt i kartan' }).press('Enter');
    await expect(latest).toContainText(/Plats \d+: 59,\d{4}° N, 1[67],\d{4}° O/, { timeout: 1000 });
  }).toPass();
});
