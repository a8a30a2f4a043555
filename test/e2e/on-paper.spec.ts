import { expect, test } from './errand.ts';

const views = [
  '/',
  '/insatser',
  '/insatser/mina',
  '/insatser/vita-flackar',
  '/insatser/kommun?area=kommun:0360',
  '/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle',
  '/indikatorer/omrade?area=kommun:0380',
  '/tackning',
  '/data',
];

test('every view comes out on A4, with its heading and nothing that one presses or unfolds', async ({ page }) => {
  for (const view of views) {
    await page.goto(view);
    await expect(page.getByRole('heading', { level: 1 }), view).toBeVisible();
    await page.waitForLoadState('networkidle');
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...file.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length, view).toBeGreaterThan(0);
    // 210 by 297 mm in points.
    for (const [, width, height] of sheets) {
      expect([Math.round(Number(width)), Math.round(Number(height))], view).toEqual([595, 842]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 }), view).toBeVisible();
    const pressed =
      'button:not(table *, [data-on-paper]), input, select, textarea, summary:not([data-on-paper] *), nav';
    expect(await page.locator(pressed).filter({ visible: true }).allInnerTexts(), view).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('the map is on the paper too: what WebGL has drawn is painted as the printer asks for it', async ({ page }) => {
  await page.goto('/tackning');
  await expect(page.getByText(/har högst 10 km till närmaste/).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const colours = async () =>
    page.locator('.maplibregl-canvas').evaluate((drawn: HTMLCanvasElement) => {
      window.dispatchEvent(new Event('beforeprint'));
      const copy = new OffscreenCanvas(60, 60).getContext('2d');
      copy?.drawImage(drawn, 0, 0, 60, 60);
      const { data } = copy?.getImageData(0, 0, 60, 60) ?? { data: new Uint8ClampedArray() };
      return new Set(Array.from({ length: 3600 }, (_, at) => data.slice(at * 4, at * 4 + 4).join(' '))).size;
    });
  await expect.poll(colours).toBeGreaterThan(20);
});
