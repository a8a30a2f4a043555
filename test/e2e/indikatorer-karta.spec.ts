import type { Page } from '@playwright/test';
import { expect, test } from './errand.ts';

/** What is outlined on the map: how many points of light, and the box round them in pixels of the map. */
function outlined(page: Page): Promise<{ points: number; box: number[] }> {
  return page.evaluate(() => {
    const over = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas-container canvas[aria-hidden]');
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    if (over === null || over.style.visibility === 'hidden') return { points: 0, box };
    const context = new OffscreenCanvas(over.width, over.height).getContext('2d');
    context?.drawImage(over, 0, 0);
    const pixels = context?.getImageData(0, 0, over.width, over.height).data ?? [];
    let points = 0;
    for (let i = 3; i < pixels.length; i += 4) {
      if (pixels[i] === 0) continue;
      points += 1;
      const [x, y] = [((i - 3) / 4) % over.width, Math.floor((i - 3) / 4 / over.width)];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return { points, box };
  });
}

test('what is pointed at in the map, the table or the chart is outlined on the map, also when the map has moved', async ({
  page,
}) => {
  await page.goto('/indikatorer?indicator=ohalsa-percentil&level=lokalsamhalle');
  await page.waitForFunction(() => performance.getEntriesByName('compare-map-painted').length > 0);
  const points = async () => (await outlined(page)).points;
  const map = page.locator('canvas.maplibregl-canvas');
  const { width, height } = (await map.boundingBox()) ?? { width: 0, height: 0 };
  const middle = { x: width / 2, y: height / 2 };
  const holds = ([west = 0, north = 0, east = 0, south = 0]: number[]) =>
    west < middle.x && middle.x < east && north < middle.y && middle.y < south;

  // Where nothing is under the pointer, however the page scrolls.
  const leave = () => page.mouse.move(1, 1);
  await map.hover({ position: middle });
  await expect.poll(points).toBeGreaterThan(0);
  const byMap = await outlined(page);
  expect(holds(byMap.box)).toBe(true);
  const area = await page.locator('tr[data-pointed]').getAttribute('data-area');
  await leave();
  await expect.poll(points).toBe(0);
  const box = page.locator(`tr[data-area="${area}"]`).getByRole('checkbox');
  await box.focus();
  await expect.poll(() => outlined(page)).toEqual(byMap);
  await box.blur();
  await expect.poll(points).toBe(0);

  // Nearer, the same area is outlined where it is now.
  await map.hover({ position: middle });
  await expect.poll(points).toBe(byMap.points);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await outlined(page)).box[2]).toBeGreaterThan(byMap.box[2] ?? 0);
  await expect.poll(async () => holds((await outlined(page)).box)).toBe(true);
  await page.mouse.wheel(0, 300);

  await leave();
  await expect.poll(points).toBe(0);

  // The canvas is as large as the map, whatever that is.
  await page.setViewportSize({ width: 1200, height: 800 });
  await map.hover({ position: middle });
  await expect.poll(points).toBeGreaterThan(0);
  await leave();

  const chart = page.locator('figure svg[role="img"]').first();
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width: wide, height: high } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + wide * 0.2, y + high * 0.1);
  await page.mouse.down();
  await page.mouse.move(x + wide * 0.8, y + high * 0.9, { steps: 5 });
  await expect.poll(points).toBeGreaterThan(3 * byMap.points);
});

test('other colours are the map’s own: it stays as large, and neither chart nor table is drawn anew', async ({
  page,
}) => {
  await page.goto('/indikatorer?indicator=exempel-stressad&level=kommun');
  const drawn = () =>
    page.evaluate(() =>
      ['compare-chart-drawn', 'compare-table-drawn'].map((name) => performance.getEntriesByName(name).length),
    );
  await page.waitForFunction(() => performance.getEntriesByName('compare-map-painted').length > 0);
  await expect.poll(async () => (await drawn()).every((times) => times > 0)).toBe(true);
  const [before, classes] = [await drawn(), page.getByRole('region', { name: 'Karta' }).getByRole('list')];
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  await expect(classes.getByRole('listitem').first()).toContainText('säkerställd');
  await page.getByLabel('Färglägg kartan efter').selectOption('equal');
  await expect(classes.getByRole('listitem').first()).toContainText('under');
  await expect(classes.getByRole('listitem')).toHaveCount(5);
  expect(await page.locator('canvas.maplibregl-canvas').boundingBox()).toEqual(box);
  expect(await drawn()).toEqual(before);
});
