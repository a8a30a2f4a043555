import { escapedXml } from '../xml/escaped-xml.ts';

/** What a property says: another resource by its address or itself, a text in Swedish or in no language, or a day. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly swedish: string }
  | { readonly text: string }
  | { readonly day: string }
  | { readonly literal: string; readonly type: string }
  | { readonly node: RdfNode };

export interface RdfNode {
  /** Without one it is only known by what names it. */
  readonly about?: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, value: RdfValue])[];
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
} as const;

const day = 'http://www.w3.org/2001/XMLSchema#date';

/**
 * Writes resources as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), which is what Sveriges dataportal reads.
 * Names are prefixed: `dcat:Dataset`.
 */
export function rdfXml(nodes: readonly RdfNode[]): string {
  const declared = Object.entries(namespaces).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  const written = nodes.map((node) => nodeXml(node, '  '));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>\n${written.join('')}</rdf:RDF>\n`;
}

function nodeXml({ about, type, properties }: RdfNode, indent: string): string {
  const subject = about === undefined ? '' : ` rdf:about="${escapedXml(about)}"`;
  const inner = properties.map(([name, value]) => propertyXml(name, value, `${indent}  `));
  return `${indent}<${type}${subject}>\n${inner.join('')}${indent}</${type}>\n`;
}

function propertyXml(name: string, value: RdfValue, indent: string): string {
  if ('iri' in value) return `${indent}<${name} rdf:resource="${escapedXml(value.iri)}"/>\n`;
  if ('node' in value) return `${indent}<${name}>\n${nodeXml(value.node, `${indent}  `)}${indent}</${name}>\n`;
  const [attribute, text] = literalOf(value);
  return `${indent}<${name}${attribute}>${escapedXml(text)}</${name}>\n`;
}

function literalOf(value: Exclude<RdfValue, { iri: string } | { node: RdfNode }>): readonly [string, string] {
  if ('swedish' in value) return [' xml:lang="sv"', value.swedish];
  if ('text' in value) return ['', value.text];
  if ('day' in value) return [` rdf:datatype="${day}"`, value.day];
  return [` rdf:datatype="${value.type}"`, value.literal];
}
