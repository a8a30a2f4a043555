import type { Insats, InsatsInput } from '@halsouppdrag/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { openTestApi, type ProblemBody, type TestApi } from '../../testing/test-api.ts';

interface Page {
  readonly items: Insats[];
  readonly total: number;
  readonly nextCursor: string | null;
}

let api: TestApi;
const given: Partial<InsatsInput>[] = [
  {
    title: 'Ängslek',
    areaIds: ['deso:0360A0010'],
    levnadsvanor: ['somn'],
    preventionsniva: 'framjande',
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
  },
  {
    title: 'Öppet hus',
    areaIds: ['kommun:0360'],
    levnadsvanor: ['matvanor', 'stress'],
    status: 'pagar',
    preventionsniva: 'indikerad',
    startsOn: '2026-01-15',
  },
  { title: 'Ahlgrens vandring', areaIds: ['regso:0360R002'], startsOn: '2026-02-01', partners: '100 % friluft_liv' },
  { title: 'åldersvänlig promenad', areaIds: ['regso:0360R001', 'regso:0360R002'], responsible: 'Röda Korset' },
  { title: 'Zumba', areaIds: ['regso:0360R001'], status: 'genomford', endsOn: '2026-05-01', levnadsvanor: ['tobak'] },
];
beforeAll(async () => {
  api = await openTestApi(await createTestDatabase());
  const tierp = await api.as('samordnare-tierp');
  for (const [i, input] of given.entries()) {
    api.clock.now = new Date(Date.UTC(2026, 10, 22, 8, i));
    await api.log(input, tierp);
  }
});
afterAll(() => api.close());

const list = async (query: string) => (await api.call(`/api/insatser?${query}`)).json<Page>();
const titles = async (query: string) => (await list(query)).items.map(({ title }) => title.split(' ')[0]);

describe('the list of insatser', () => {
  it('comes latest change first', async () => {
    expect(await titles('')).toEqual(['Zumba', 'åldersvänlig', 'Ahlgrens', 'Öppet', 'Ängslek']);
  });

  it.each([
    ['title', ['Ahlgrens', 'Zumba', 'åldersvänlig', 'Ängslek', 'Öppet']],
    ['-title', ['Öppet', 'Ängslek', 'åldersvänlig', 'Zumba', 'Ahlgrens']],
    ['updatedAt', ['Ängslek', 'Öppet', 'Ahlgrens', 'åldersvänlig', 'Zumba']],
  ])('sorts by %s as Swedish does', async (sort, expected) => {
    expect(await titles(`sort=${sort}`)).toEqual(expected);
  });

  it('puts what has no start last both ways', async () => {
    expect((await titles('sort=startsOn')).slice(0, 3)).toEqual(['Öppet', 'Ahlgrens', 'Ängslek']);
    expect((await titles('sort=-startsOn')).slice(0, 3)).toEqual(['Ängslek', 'Ahlgrens', 'Öppet']);
  });

  it.each([
    ['area=kommun:0360', 5],
    ['area=lan:03', 5],
    ['area=regso:0360R001', 3],
    ['area=regso:0360R002', 2],
    ['area=deso:0360A0010', 1],
    ['area=kommun:0380', 0],
    ['levnadsvana=somn,stress', 2],
    ['levnadsvana=somn&levnadsvana=tobak', 2],
    ['status=pagar,genomford', 2],
    ['preventionsniva=framjande', 1],
    ['preventionsniva=framjande,indikerad', 2],
    ['preventionsniva=framjande,indikerad&status=pagar', 1],
    ['preventionsniva=selektiv', 0],
    ['from=2026-03-15', 3],
    ['to=2026-01-31', 1],
    ['from=2026-02-01&to=2026-02-01', 2],
    ['text=PROMENAD', 1],
    ['text=röda%20korset', 1],
    ['text=100%20%25', 1],
    ['text=promenader', 1],
    ['text=%25', 0],
    ['text=_', 0],
    ['text=%5C', 0],
    ['text=', 5],
    ['area=regso:0360R001&levnadsvana=fysiskAktivitet&status=planerad', 1],
  ])('with %s holds %i', async (query, total) => {
    const page = await list(query);
    expect([page.items.length, page.total]).toEqual([total, total]);
  });

  it.each(['-updatedAt', 'updatedAt', 'title', '-title', 'startsOn', '-startsOn'])(
    'pages by %s without loss',
    async (sort) => {
      const whole = (await list(`sort=${sort}`)).items.map(({ id }) => id);
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: Page = await list(`sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`);
        expect(page.total).toBe(5);
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(whole);
    },
  );

  it('does not show a row twice when one is written between two pages', async () => {
    const first = await list('sort=title&limit=2');
    const { id } = await api.log({ title: 'Aaa' });
    const second = await list(`sort=title&limit=200&cursor=${first.nextCursor}`);
    const seen = [...first.items, ...second.items].map((item) => item.title.split(' ')[0]);
    expect(seen).toEqual(['Ahlgrens', 'Zumba', 'åldersvänlig', 'Ängslek', 'Öppet']);
    const headers = { ...(await api.as('samordnare-tierp')), 'If-Match': '"1"' };
    await api.send('DELETE', `/api/insatser/${id}`, undefined, headers);
  });

  const cursorOf = (sort: string, key: string, id: string = crypto.randomUUID()) =>
    Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
  it('takes up where the longest title ended', async () => {
    const tierp = await api.as('samordnare-tierp');
    const title = `\u0001${'\u0002'.repeat(199)}`;
    const { id } = await api.log({ title }, tierp);
    const first = await list('sort=title&limit=1');
    expect(first.items[0]?.id).toBe(id);
    expect((await list(`sort=title&limit=1&cursor=${first.nextCursor}`)).items[0]?.title).toBe('Ahlgrens vandring');
    await api.send('DELETE', `/api/insatser/${id}`, undefined, { ...tierp, 'If-Match': '"1"' });
  });

  it('leaves out what has no date once a period is asked for', async () => {
    const tierp = await api.as('samordnare-tierp');
    const { id } = await api.log({ title: 'Utan datum', status: 'pagar' }, tierp);
    expect(await titles('from=2026-03-15')).not.toContain('Utan');
    await api.send('DELETE', `/api/insatser/${id}`, undefined, { ...tierp, 'If-Match': '"1"' });
  });

  const notACursor = cursorOf('title', 'a', 'b');
  const otherSort = cursorOf('title', 'a');
  const badDate = cursorOf('-updatedAt', 'igår');
  const yearZero = cursorOf('-updatedAt', '0000-01-01T00:00:00.000Z');
  const yearZeroStart = cursorOf('startsOn', '0000-01-01');
  it.each([
    ['area=regso:0360R099', 'area'],
    ['area=Tierp', 'area'],
    ['area=kommun:0360&area=kommun:0380', 'area'],
    ['levnadsvana=godis', 'levnadsvana.0'],
    ['levnadsvana=', 'levnadsvana.0'],
    ['status=klar', 'status.0'],
    ['from=2026-02-30', 'from'],
    ['to=9999-12-31', 'to'],
    ['sort=id', 'sort'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['cursor=skräp', 'cursor'],
    [`cursor=${yearZero}`, 'cursor'],
    [`sort=startsOn&cursor=${yearZeroStart}`, 'cursor'],
    [`cursor=${notACursor}`, 'cursor'],
    [`cursor=${otherSort}`, 'cursor'],
    [`cursor=${badDate}`, 'cursor'],
    ['text=a%00b', 'text'],
    ['sida=2', 'sida'],
    ['__proto__=1', '__proto__'],
  ])('refuses %s', async (query, field) => {
    const answer = await api.call(`/api/insatser?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemBody>().errors?.[0]?.field).toBe(field);
  });
});

describe('insatser on the map', () => {
  it('stand at their own place, else inside their first area', async () => {
    const tierp = await api.as('samordnare-tierp');
    const exact = await api.log({ title: 'På plats', position: [17.12, 60.03] }, tierp);
    const map = await api.call('/api/insatser.geojson?status=planerad');
    expect(map.headers.get('content-type')).toContain('application/geo+json');
    const { features } = map.json<{
      features: { geometry: { coordinates: number[] }; properties: { id: string; exact: boolean } }[];
    }>();
    expect(features.find(({ properties }) => properties.id === exact.id)).toMatchObject({
      geometry: { coordinates: [17.12, 60.03] },
      properties: { exact: true },
    });
    const [west, east] = [17, 17.3];
    for (const { geometry } of features) {
      expect(geometry.coordinates[0]).toBeGreaterThan(west);
      expect(geometry.coordinates[0]).toBeLessThan(east);
    }
    await api.send('DELETE', `/api/insatser/${exact.id}`, undefined, { ...tierp, 'If-Match': '"1"' });
  });
});

describe('insatser as CSV', () => {
  it('opens in a spreadsheet: BOM, semicolons, Swedish headings, its source on each row', async () => {
    const answer = await api.call('/api/insatser.csv?area=deso:0360A0010');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('insatser.csv');
    const bytes = new Uint8Array(await (await api.app.request('http://localhost/api/insatser.csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading, row, ...rest] = answer.text.replace('\uFEFF', '').split('\r\n');
    expect(heading).toMatch(/^Rubrik;Beskrivning;Områden;.*;Källa$/);
    expect(row).toMatch(
      /^Ängslek;;Söderfors väst;deso:0360A0010;Sömn;Främjande;;Planerad;2026-03-01;2026-03-31;.*;"?Hälsouppdraget, Provlän, uttag 2026-11-22"?$/,
    );
    expect(rest).toEqual(['']);
  });

  it('holds no formula and keeps quotes, semicolons and lines inside their cell', async () => {
    const tierp = await api.as('samordnare-tierp');
    const { id } = await api.log(
      { title: '=HYPERLINK("http://x")', description: 'a;b\n"c"', responsible: '@SUM(A1)' },
      tierp,
    );
    const { text } = await api.call('/api/insatser.csv?text=hyperlink');
    expect(text).toContain(`"'=HYPERLINK(""http://x"")";"a;b\n""c""";`);
    expect(text).toContain(`;'@SUM(A1);`);
    await api.send('DELETE', `/api/insatser/${id}`, undefined, { ...tierp, 'If-Match': '"1"' });
  });
});
