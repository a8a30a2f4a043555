import type { AuditEvent } from '@halsouppdrag/domain';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { removeAllInsatser } from '../../testing/white-spot-rows.ts';

let api: TestApi;
let tierp: Record<string, string>;
let uppsala: Record<string, string>;
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  tierp = await api.as('samordnare-tierp');
  uppsala = await api.as('samordnare-uppsala');
});
beforeEach(() => removeAllInsatser(api.database.db));
afterAll(() => api.close());

const path = '/api/kommun-reports.pdf?area=kommun:0360&year=2026';
const take = async (headers: Record<string, string> = {}) => {
  const response = await api.app.request(path, { headers });
  const document = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  return { response, document };
};

/** The text of each page as it is read from the file itself. */
async function pagesOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string[]> {
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      // Digits are parted by spaces that do not break the line.
      return text.replaceAll(/\s+/g, ' ');
    }),
  );
}
const textOf = async (headers: Record<string, string>) => (await pagesOf((await take(headers)).document)).join(' ');

it('has the figures of the report with their year, unit, method and sources, and numbers its pages', async () => {
  await api.log(
    {
      status: 'pagar',
      startsOn: '2026-03-01',
      participants: 1234,
      resources: [{ fundingSource: 'projekt', hours: 12.5, sek: 4000, note: '' }],
    },
    tierp,
  );
  const { response, document } = await take();
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="uppfoljning-kommun-0360-2026.pdf"');
  const pages = await pagesOf(document);
  const text = pages.join(' ');
  expect(text).toContain('Följ upp kommunen: Tierp 2026');
  expect(text).toContain('Deltagare personer, minst (antal på 1–4 är dolda) 1 234 0');
  expect(text).toContain('Alla timmar 12,5 0');
  expect(text).toContain('Uppsala 1 967 0 0 0,00');
  expect(text).toContain('Räknar insatser som pågick någon dag under året');
  expect(text).toMatch(/Källa: .+ Licens: /);
  for (const [at, page] of pages.entries()) expect(page).toContain(`Sida ${at + 1} av ${pages.length}`);
});

it('can be read aloud: Swedish, titled, with headings and tables that say they are', async () => {
  const { document } = await take();
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: 'Följ upp kommunen: Tierp 2026', Language: 'sv-SE' });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const kinds = new Set<string>();
  const gather = (node: object) => {
    if ('role' in node) kinds.add(String(node.role));
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(gather);
  };
  for (let number = 1; number <= document.numPages; number++)
    gather((await (await document.getPage(number)).getStructTree()) ?? {});
  for (const kind of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']) expect(kinds).toContain(kind);
});

it('marks what is made up', async () => {
  expect(await textOf({})).not.toContain('Exempeldata: ');
  const { id } = await api.log({ status: 'pagar', startsOn: '2026-03-01' }, tierp);
  await api.database.sql`update insats set example = true where id = ${id}`;
  expect(await textOf({})).toContain('Exempeldata: 1 av 1 insatser 2026');
});

it('hides few people from all but their own hälsosamordnare', async () => {
  await api.log({ status: 'pagar', startsOn: '2026-03-01', participants: 3 }, tierp);
  const shown = 'Deltagare personer, minst (antal på 1–4 är dolda)';
  expect(await textOf(tierp)).toContain(`${shown} 3 0`);
  for (const headers of [{}, uppsala, await api.as('planerare')]) {
    const text = await textOf(headers);
    expect(text).toContain(`${shown} 0 0`);
    expect(text).toContain('Insatser med dolt antal insatser 1 0');
    expect(text).toContain('skrivs som ..');
  }
});

it('is logged before it is sent, and not made for what is no kommun', async () => {
  await take(tierp);
  const { items } = (await api.call('/api/audit?entity=export&id=kommun-reports')).json<{ items: AuditEvent[] }>();
  expect(items[0]).toMatchObject({
    personId: 'samordnare-tierp',
    changes: { format: { to: 'pdf' }, filter: { to: { area: 'kommun:0360', year: 2026 } } },
  });
  expect((await api.call('/api/kommun-reports.pdf?area=regso:0360R001')).status).toBe(404);
  expect((await api.call('/api/kommun-reports.pdf?area=kommun:0360&step=insats')).status).toBe(400);
});
