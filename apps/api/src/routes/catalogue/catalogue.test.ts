import { Parser } from 'saxen';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../test/database/create-test-database.ts';
import { smallRegion } from '../../testing/small-region.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

const given = smallRegion();
const [first] = given.indicators;
if (first === undefined) throw new Error('the small region has an indicator');
const unsure = { ...first.source, id: 'osaker', licence: 'Inte belagd', url: 'https://exempel.se/?a=1&b=2' };
const named = (id: string, name: string) => ({ ...first, id, name });

let api: TestApi;
beforeAll(async () => {
  const indicators = [
    named('verklig', 'Verklig & inläst'),
    { ...named('osaker', 'Med okänd licens'), source: unsure },
    { ...named('pahittad', 'Påhittad'), example: true },
    named('tom', 'Utan värden'),
  ];
  const indicatorValues = given.indicatorValues.flatMap((value) =>
    ['verklig', 'osaker', 'pahittad'].map((indicatorId) => ({ ...value, indicatorId })),
  );
  const region = { ...given.region, sources: [{ ...first.source, licence: 'CC0 1.0' }, unsure] };
  const ofLicence = (one: (typeof indicators)[number]) =>
    one.source === unsure ? one : { ...one, source: { ...one.source, licence: 'CC0 1.0' } };
  api = await openTestApi(await createTestDatabase(), {
    region: { ...given, region, indicators: indicators.map(ofLicence), indicatorValues },
  });
});
afterAll(() => api.close());

interface Told {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element with the way to it from the root; throws where it is no XML. */
function elementsOf(xml: string): Told[] {
  const open: Told[] = [];
  const all: Told[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributesOf, decode) => {
    const attributes = Object.fromEntries(
      Object.entries(attributesOf() || {}).map(([key, value]) => [key, decode(value)]),
    );
    const element = { path: [...open.map(({ name: above }) => above), name].join('>'), name, attributes, text: '' };
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text, decode) => {
    const element = open.at(-1);
    if (element) element.text += decode(text);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml);
  parser.end();
  return all;
}

it('tells what is loaded as DCAT-AP-SE', async () => {
  const answer = await api.call('/api/catalogue.rdf');
  expect(answer.headers.get('content-type')).toBe('application/rdf+xml; charset=utf-8');
  const elements = elementsOf(answer.text);
  const texts = (path: string) =>
    elements.filter((element) => element.path === `rdf:RDF>${path}`).map(({ text }) => text);
  const addresses = (path: string, attribute: string) =>
    elements.filter((element) => element.path === `rdf:RDF>${path}`).map(({ attributes }) => attributes[attribute]);

  // What the profile demands of a catalogue, a dataset and a distribution.
  for (const demanded of ['dcterms:title', 'dcterms:description'])
    expect(texts(`dcat:Catalog>${demanded}`).map((text) => text.length > 0)).toEqual([true]);
  expect(addresses('dcat:Catalog>dcterms:publisher', 'rdf:resource')).toEqual(addresses('foaf:Agent', 'rdf:about'));
  expect(addresses('dcat:Catalog>dcterms:license', 'rdf:resource')).toHaveLength(1);
  expect(addresses('dcat:Catalog>dcat:dataset', 'rdf:resource')).toEqual(addresses('dcat:Dataset', 'rdf:about'));

  expect(texts('dcat:Dataset>dcterms:title')).toEqual([
    'Områden i Provlän med folkmängd 2022',
    'Med okänd licens',
    'Verklig & inläst',
  ]);
  expect(texts('dcat:Dataset>dcterms:description')).toHaveLength(3);
  expect(texts('dcat:Dataset>dcterms:publisher>foaf:Agent>foaf:name')).toHaveLength(3);
  const distribution = 'dcat:Dataset>dcat:distribution>dcat:Distribution';
  expect(texts(`${distribution}>dcterms:format`)).toHaveLength(4 + 2);
  for (const address of addresses(`${distribution}>dcat:accessURL`, 'rdf:resource'))
    expect((await api.call(new URL(address ?? '').pathname + new URL(address ?? '').search)).status).toBe(200);

  // Only a licence that is known has an address; the other is said as the source says it.
  expect(texts(`${distribution}>dcterms:rights`)).toEqual(['Licens: Inte belagd']);
  expect(addresses('dcat:Dataset>dcat:landingPage', 'rdf:resource')).toEqual([unsure.url]);
});
