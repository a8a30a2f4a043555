import type { Page } from '@playwright/test';
import { accessibilityFaults } from './axe.ts';
import { be, expect, picture, test } from './errand.ts';
import { heldBack } from './held-back.ts';
import { mapPainted } from './map-painted.ts';
import { still } from './still.ts';

/** Each only looks, so that they may run side by side and in any order. */
test.describe.configure({ mode: 'parallel' });

/** The phone first: what a page decides when it opens is decided there, and a window is widened more often than a phone. */
const sizes = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

/** Every view and every kind of panel, with what shows that it has drawn itself. */
const views: { name: string; address: string; ready: string | RegExp }[] = [
  { name: 'start', address: '/', ready: /400.682 personer/ },
  { name: 'karta', address: '/karta', ready: '' },
  { name: 'karta-index', address: '/karta?colour=socioekonomiskt-index', ready: /Socioekonomiskt index/ },
  { name: 'karta-tathet', address: '/karta?colour=density&panel=kommun:0360', ready: /per km²/ },
  {
    name: 'karta-upptagning',
    address: '/karta?layers=kommun,tatort,catchments,vardcentral,narmottagning',
    ready: /av 100 har högst 10 km/,
  },
  { name: 'karta-tabell', address: '/karta?table=1&colour=socioekonomiskt-index', ready: 'Söderfors' },
  { name: 'omrade', address: '/karta?panel=regso:0360R005', ready: 'Logga insats här' },
  { name: 'enhet', address: '/karta?panel=vardenhet:tierps-vardcentral', ready: /har enheten närmast/ },
  { name: 'enhet-planerad', address: '/karta?panel=vardenhet:halsocentral-tierp', ready: /Målbild|målbild/ },
  { name: 'logga', address: '/karta?panel=ny-insats:regso:0360R005', ready: 'Vilken levnadsvana gäller det?' },
  { name: 'insatser', address: '/insatser', ready: 'Insatser' },
  { name: 'mina', address: '/insatser/mina', ready: 'Välj vem du är, så visas det du har att göra.' },
  { name: 'tavla', address: '/insatser/tavla', ready: /^\d+ insatser/ },
  { name: 'tavla-steg', address: '/insatser/tavla?step=followUp&area=kommun:0360', ready: 'Följa upp' },
  { name: 'kalender', address: '/insatser/kalender', ready: /\d+ händelser/ },
  { name: 'kalender-lista', address: '/insatser/kalender?table=1&month=2026-10', ready: /\d+ händelser/ },
  { name: 'kalender-tidslinje', address: '/insatser/kalender?show=timeline', ready: /Visar \d+ av/ },
  { name: 'insatser-inget-svar', address: '/insatser?text=finnsinte', ready: 'Ingen insats stämmer med filtren' },
  { name: 'vita-flackar', address: '/insatser/vita-flackar', ready: /vita fläckar i \d+ av 123/ },
  {
    name: 'vita-flackar-ruta',
    address: '/insatser/vita-flackar?area=kommun:0360&panel=vit-flack:regso:0360R005:fysiskAktivitet',
    ready: 'Registrera behov här',
  },
  { name: 'folj-upp-kommunen', address: '/insatser/kommun?area=kommun:0360', ready: /Under 20\d\d pågick/ },
  { name: 'folj-upp-lanet', address: '/insatser/kommun?area=lan:03&year=2025', ready: 'Kommunerna bredvid varandra' },
  {
    name: 'folj-upp-tomt-ar',
    address: '/insatser/kommun?area=kommun:0360&year=2001',
    ready: /Det behöver inte betyda/,
  },
  { name: 'proportionell-universalism', address: '/insatser/vita-flackar?show=index', ready: 'Visa som tabell' },
  { name: 'karta-vita-flackar', address: '/karta?colour=vita-flackar-somn', ready: /Glapp: sömn/ },
  { name: 'behov', address: '/insatser/behov', ready: /Visar \d+ av/ },
  { name: 'behov-inget-svar', address: '/insatser/behov?text=finnsinte', ready: 'Inget behov stämmer med filtren' },
  {
    name: 'behov-registrera',
    address: '/insatser/behov?panel=nytt-behov:regso:0360R005:somn',
    ready: 'Utan belägg kan behovet inte gå vidare.',
  },
  { name: 'partner', address: '/insatser/partner', ready: /Visar \d+ av/ },
  {
    name: 'partner-inget-svar',
    address: '/insatser/partner?text=finnsinte',
    ready: 'Ingen partner stämmer med filtren',
  },
  {
    name: 'partner-lagg-till',
    address: '/insatser/partner?panel=ny-partner:',
    ready: 'Vilka levnadsvanor arbetar de med?',
  },
  {
    name: 'insats-sida',
    address: '/insatser/ea6988b4-9964-808f-a72f-d4b2991c69d2',
    ready: 'Föreningar för hälsa och gemenskap i Gimo',
  },
  { name: 'indikatorer', address: '/indikatorer', ready: /, område för område$/ },
  {
    name: 'indikatorer-egna-granser',
    address: '/indikatorer?indicator=ohalsa-percentil&level=lokalsamhalle&classes=own:20,40,60&chosen=regso:0360R005',
    ready: '20 till under 40',
  },
  {
    name: 'indikatorer-tidsserie',
    address: '/indikatorer?indicator=exempel-stressad&level=kommun&chart=time&chosen=kommun:0360,kommun:0331',
    ready: /^Tierp: .* De fem senaste värdena/,
  },
  {
    name: 'indikatorer-jamlikhet',
    address: '/indikatorer?indicator=utrikes-fodda&level=lokalsamhalle&chart=inequality',
    ready: /^Utrikes födda: värdet är högre där de socioekonomiska utmaningarna är störst/,
  },
  {
    name: 'indikatorer-profil',
    address: '/indikatorer?indicator=exempel-stressad&level=kommun&chart=profile&chosen=kommun:0360',
    ready: 'Profil för Tierp',
  },
  {
    name: 'indikatorer-pyramid',
    address: '/indikatorer?indicator=folkmangd&level=lokalsamhalle&chart=pyramid&chosen=regso:0380R001',
    ready: /Alla är räknade/,
  },
  { name: 'omradesprofil', address: '/indikatorer/omrade?area=kommun:0380', ready: /^Sida 2 av 2/ },
  {
    name: 'omradesprofil-inget-valt',
    address: '/indikatorer/omrade',
    ready: /^Välj ett lokalsamhälle eller en kommun/,
  },
  { name: 'tackning', address: '/tackning', ready: /av 100 invånare i Uppsala län har högst 10 km/ },
  {
    name: 'tackning-provar',
    address: `/tackning?area=kommun:0381&changes=${encodeURIComponent(
      JSON.stringify([
        { kind: 'add', id: 'ny-orsundsbro', name: 'Örsundsbro', position: [17.3067, 59.7372] },
        { kind: 'close', vardenhetId: 'bjorklinge-filial' },
      ]),
    )}`,
    ready: /Med 2 ändringar skulle/,
  },
  { name: 'tackning-sommar', address: '/tackning?on=2027-07-01', ready: /^Stängda den 1 juli 2027 och räknas inte/ },
  {
    name: 'tackning-skillnad',
    address: `/tackning?show=difference&changes=${encodeURIComponent('[{"kind":"close","vardenhetId":"tierps-vardcentral"}]')}`,
    ready: 'över 5 längre',
  },
  {
    name: 'tackning-trangsel',
    address: '/tackning?show=capacity&crowd=1',
    ready: /Vägen och trängseln kostar i snitt/,
  },
  { name: 'tackning-kapacitet', address: '/tackning?show=capacity', ready: /I snitt har 10 000 invånare/ },
  {
    name: 'tackning-inga-enheter',
    address: '/tackning?kinds=sjukhus&counted=malbild',
    ready: /Inga sjukhus har den status som räknas/,
  },
  { name: 'ej-sant', address: '/ej-sant', ready: 'Allt är sänt.' },
  { name: 'data', address: '/data', ready: 'Ordlista' },
  { name: 'finns-inte', address: '/finns-inte', ready: 'Sidan finns inte' },
  { name: 'okant-omrade', address: '/karta?panel=regso:9999R999', ready: /Det finns inget område/ },
];

for (const { name, address, ready } of views) {
  test(`${name} is whole, accessible and quiet on a phone and on a screen`, async ({ page, errand }) => {
    for (const [index, size] of sizes.entries()) {
      await page.setViewportSize(size);
      if (index === 0) await page.goto(address);
      if (ready !== '') await expect(page.getByText(ready).first()).toBeAttached();
      if (address.startsWith('/karta') && !address.includes('table=1')) await mapPainted(page);
      await page.waitForLoadState('networkidle');
      await still(page);
      await picture(page, name);
      expect(await sideways(page), `pixels to scroll sideways at ${size.width}`).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page), `at ${size.width}`).toEqual([]);
      expect(await squeezed(page), `names a few letters a line at ${size.width}`).toEqual([]);
      expect(await sidewaysWhenOpen(page), `pixels to scroll sideways at ${size.width}, all open`).toBeLessThanOrEqual(
        0,
      );
    }
    expect(errand.complaints.filter((one) => !expected(one, name))).toEqual([]);
  });
}

/** How much wider than the window the page is, whichever part of it scrolls. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...scrolled.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

/** The rows of tables whose name has so little room that there are a few letters on each of its lines. */
function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main tbody th')].flatMap((name) => {
      const written = (name.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      const range = document.createRange();
      range.selectNodeContents(name);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      return lines > 3 && written.length / lines < 5 ? [`${written.slice(0, 40)} on ${lines} lines`] : [];
    }),
  );
}

/** How much wider than the window the page is with everything folded out that can be; it is left as it was. */
async function sidewaysWhenOpen(page: Page): Promise<number> {
  const toggle = (open: boolean) =>
    page.evaluate((isOpen) => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>(
        `main details${isOpen ? ':not([open])' : '[data-opened]'}`,
      )) {
        part.toggleAttribute('data-opened', isOpen);
        part.open = isOpen;
      }
    }, open);
  await toggle(true);
  await still(page);
  const wider = await sideways(page);
  await toggle(false);
  return wider;
}

/** The browser itself reports the 404 that an unknown area rightly gets. */
function expected(complaint: string, view: string): boolean {
  return view === 'okant-omrade' && complaint.includes('404');
}

test('the tab is named after the view', async ({ page }) => {
  await page.goto('/data');
  await expect(page).toHaveTitle('Data – Hälsouppdraget');
  await page.getByRole('link', { name: 'Karta', exact: true }).click();
  await expect(page).toHaveTitle('Karta – Hälsouppdraget');
});

test('the view one is in is seen among the others, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const shown = page.getByRole('navigation', { name: 'Vyer av insatserna' }).locator('[aria-current="page"]');
  for (const [address, name] of [
    ['/insatser/partner', 'Partner'],
    ['/insatser/kommun', 'Följ upp kommunen'],
    ['/insatser/mina', 'Mina insatser'],
  ] as const) {
    await page.goto(address);
    await expect(shown).toHaveText(name);
    await expect(shown).toBeInViewport({ ratio: 0.95 });
  }
  await page.getByRole('link', { name: 'Tavla', exact: true }).click();
  await expect(shown).toHaveText('Tavla');
  await expect(shown).toBeInViewport({ ratio: 0.95 });
});

test('choosing a person takes one click on the start page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Tierp', exact: true }).first().click();
  await expect(page.getByRole('button', { name: /Du är Hälsosamordnare i Tierp/ })).toBeVisible();
});

test('the button of who one is keeps the focus when its menu arrives, and opens it', async ({ page }) => {
  const release = await heldBack(page, /person-menu-.*\.js$/);
  await page.goto('/data');
  const button = page.getByRole('button', { name: 'Välj vem du är' });
  await button.focus();
  const arrived = page.waitForResponse(/person-menu-.*\.js$/);
  release();
  await arrived;
  await expect(page.locator('button[aria-haspopup="true"][data-rac]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Hälsosamordnare i Tierp' })).toBeVisible();
});

test('the menu of who one is, opened before its code has come, gives the focus back to its button', async ({
  page,
}) => {
  const release = await heldBack(page, /person-menu-.*\.js$/);
  await page.goto('/insatser');
  const button = page.getByRole('button', { name: 'Välj vem du är' });
  await button.focus();
  await page.keyboard.press('Enter');
  release();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('a link restores the view: layers, colour, selection and position', async ({ page, browser }) => {
  await page.goto('/karta?panel=regso:0360R005&colour=socioekonomiskt-index&lon=17.24&lat=60.38&zoom=10');
  await mapPainted(page);
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Söderfors' })).toBeVisible();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('complementary').getByRole('heading', { name: 'Söderfors' })).toBeVisible();
  await expect(other.getByText(/Socioekonomiskt index/).first()).toBeAttached();
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
  await other.close();
});

test('catchments and those without cover sum to the population, on screen', async ({ page }) => {
  await page.goto('/karta?table=1&layers=kommun,catchments,vardcentral,narmottagning');
  await page
    .getByRole('tab', { name: 'Vårdenheter' })
    .or(page.getByText('Vårdenheter', { exact: true }))
    .first()
    .click();
  const total = page.getByRole('row', { name: /Hela befolkningen/ });
  await expect(total).toContainText(/400\s682/);
});

test('someone who is not a hälsosamordnare is told why there is no edit button', async ({ page }) => {
  await page.goto('/karta?panel=ny-insats:regso:0360R005');
  await be(page, /Planerare/);
  await expect(page.getByRole('complementary').getByText('Du kan inte spara här')).toBeVisible();
});
