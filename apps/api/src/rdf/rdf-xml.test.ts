import { expect, it } from 'vitest';
import { rdfXml } from './rdf-xml.ts';

it('writes resources, what they say and what lies in them', () => {
  const written = rdfXml([
    {
      about: 'http://localhost/a?b=1&c=2',
      type: 'dcat:Dataset',
      properties: [
        ['dcterms:title', { swedish: 'Mat & <motion> "här"\u0001' }],
        ['dcterms:modified', { day: '2026-11-22' }],
        ['dcat:landingPage', { iri: 'http://localhost/?a&b' }],
        ['dcterms:publisher', { node: { type: 'foaf:Agent', properties: [['foaf:name', { text: 'SCB' }]] } }],
      ],
    },
  ]);
  expect(written.split('\n').slice(2)).toEqual([
    '  <dcat:Dataset rdf:about="http://localhost/a?b=1&amp;c=2">',
    '    <dcterms:title xml:lang="sv">Mat &amp; &lt;motion&gt; &quot;här&quot;</dcterms:title>',
    '    <dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2026-11-22</dcterms:modified>',
    '    <dcat:landingPage rdf:resource="http://localhost/?a&amp;b"/>',
    '    <dcterms:publisher>',
    '      <foaf:Agent>',
    '        <foaf:name>SCB</foaf:name>',
    '      </foaf:Agent>',
    '    </dcterms:publisher>',
    '  </dcat:Dataset>',
    '</rdf:RDF>',
    '',
  ]);
});
