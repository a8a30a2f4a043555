import { be, expect, picture, test } from './errand.ts';

const origin = (url: string) => ({ origin: new URL(url).origin });

test('a card changed by somebody else is new on the board, and no column is read again for it', async ({ page }) => {
  await page.goto('/');
  await page.request.post('/api/session', { data: { person: 'halsosamordnare-tierp' }, headers: origin(page.url()) });
  const make = async (title: string) => {
    const data = { title, areaIds: ['regso:0360R005'], levnadsvanor: ['somn'] };
    const headers = { ...origin(page.url()), 'idempotency-key': crypto.randomUUID() };
    return (await page.request.post('/api/insatser', { data, headers })).json();
  };
  const { id, version } = await make('Kort på tavlan');
  const followed = page.waitForResponse(/\/api\/changes/);
  await page.goto('/insatser/tavla');
  await expect(page.getByRole('link', { name: 'Kort på tavlan' })).toBeVisible();
  await followed;
  // What the region package brought in just now is told first, and is too much to take in card by card.
  await make('Kort efter starten');
  await expect(page.getByRole('link', { name: 'Kort efter starten' })).toBeVisible();
  const columnsRead: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/insatser\?.*step=/.test(request.url())) columnsRead.push(request.url());
  });
  const headers = { ...origin(page.url()), 'if-match': `"${version}"` };
  await page.request.patch(`/api/insatser/${id}`, { data: { title: 'Kort med ny rubrik' }, headers });
  await expect(page.getByRole('link', { name: 'Kort med ny rubrik' })).toBeVisible();
  const made = await make('Kort som är nytt');
  await expect(page.getByRole('link', { name: 'Kort som är nytt' })).toBeVisible();
  await page.request.delete(`/api/insatser/${made.id}`, { headers: { ...headers, 'if-match': '"1"' } });
  await expect(page.getByRole('link', { name: 'Kort som är nytt' })).toHaveCount(0);
  expect(columnsRead).toEqual([]);
});

test('a locked card says that it is, and why', async ({ page }) => {
  await page.goto('/insatser/tavla');
  await be(page, /Hälsosamordnare i Tierp/);
  const closed = page.getByRole('region', { name: 'Uppföljd' });
  await expect(closed.getByText(/^Låst: uppföljd/).first()).toBeVisible();
  await picture(page, 'tavla-last');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/insatser/tavla?step=closed');
  await expect(page.getByText(/^Låst: uppföljd/).first()).toBeVisible();
  await picture(page, 'tavla-last');
});

test('what another writes in a behov is told to who is changing it too', async ({ page }) => {
  await page.goto('/');
  await page.request.post('/api/session', { data: { person: 'halsosamordnare-tierp' }, headers: origin(page.url()) });
  const data = { areaId: 'regso:0360R005', levnadsvana: 'somn', description: 'Sömnen behöver bli bättre.' };
  const behov = await (await page.request.post('/api/behov', { data, headers: origin(page.url()) })).json();
  const followed = page.waitForResponse(/\/api\/changes/);
  await page.goto(`/insatser/behov?panel=andra-behov:${behov.id}`);
  await followed;
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Vad behöver bli bättre?').fill('Jag skriver något eget.');
  const headers = { ...origin(page.url()), 'if-match': '"1"' };
  await page.request.patch(`/api/behov/${behov.id}`, { data: { malgrupp: 'Äldre' }, headers });
  await expect(panel.getByText(/har ändrat det här behovet/)).toBeVisible();
  await expect(panel.getByLabel('Vad behöver bli bättre?')).toHaveValue('Jag skriver något eget.');
  await panel.getByRole('button', { name: 'Visa ändringen' }).click();
  await expect(panel.getByText('Äldre').first()).toBeVisible();
});
