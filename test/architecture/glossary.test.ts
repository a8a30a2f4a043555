import { glossary } from '@halsouppdrag/domain';
import english from 'an-array-of-english-words' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { declaredNames, wordsOf } from './identifiers.ts';
import { sourceFiles } from './source-files.ts';

/** Technical words and abbreviations no English dictionary has. */
const technical = new Set(
  (
    'adler dijkstra kmh lons maxspeed motorroad oneway osm osrm pbf valhalla zlib ' +
    'lscp mclp api args argv async auth autofocus backoff basemap bbox bool boolean brotli byar bytea cas centroid choropleth cli combobox crc ' +
    'config csp csrf css csv ctl ctrl cwd dasharray dataset datasteward datname debian dedupe delaunay dialog dir dist dom dsr encodings env enum ' +
    'enums epsilon etag fieldset frontend fsync geo geojson geokdbush gid gimo gps gzip openapi haversine hcl href html http logit ' +
    'https idempotency idx ifd img init initdb inline int isdeleted iso jenks jpeg json jsonb kdbush knip kolada kpi kpis lang lat latin len lng localappdata ' +
    'lon loopback lru tableid maplibre mebibyte mebibytes max maxzoom min minzoom mip multi nan nav noop npm null overscan num onclick onclose onmessage onnotice orbyhus param params passwd pid ' +
    'pdf playwright plugins png popover postgres postmaster precompress precompressed prev programfiles progressbar ' +
    'proj psql px pxweb ref refetch regex regexp rel renderer req res rgb rng rolcreaterole rolsuper scb sdf sek sigint sigterm soderfors sql sqrt staden ' +
    'stderr stdin stdio stdout str stringify subpath substr subtree superuser svg swedish sweref symlink symlinks ' +
    'tabpanel textarea tierp timestamp timestamptz timezone todo tooltip tooltips topo topojson tsvector tsx tuesdays tuple turf txt uid ' +
    'arcgis bessel cpg crs dbf endian epsg geodata geopackage grs mercator ogc prj shapefile shp sqlite sweden varint wfs wkb wkt ' +
    'datasets dcat dcterms foaf iri locn namespaces rdf ' +
    'rolldown ssr uint undecodable uninitialised unix unstorable uppsala uri url urls utc utf uuid varchar viewport vite ' +
    'vitest voronoi webgl wgs wilson woff xlsx xml zod'
  ).split(' '),
);

/** The parts of glossary identifiers, so that `fysiskAktivitet` allows `fysisk` and `aktivitet`. */
const swedish = new Set(glossary.flatMap((entry) => [entry.id, ...(entry.forms ?? [])]).flatMap(wordsOf));
const dictionary = new Set(english);

describe('the closed glossary', () => {
  it('folds each term by one rule: å, ä → a; ö → o; é → e', () => {
    const folded = (term: string) =>
      term.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e').replaceAll(/\s/g, '');
    const wrong = glossary.filter((entry) => folded(entry.term) !== entry.id.toLowerCase());
    expect(wrong.map((entry) => `${entry.id}: ${entry.term}`)).toEqual([]);
  });

  it('holds each word once, with a definition that is a sentence and a source', () => {
    const ids = glossary.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(glossary.filter((entry) => !/^[A-ZÅÄÖ].*\.$/.test(entry.definition) || entry.source === '')).toEqual([]);
  });

  it('every word of every name we declare is English, technical, or in the glossary', () => {
    const unknown = new Map<string, string>();
    for (const path of sourceFiles) {
      for (const name of declaredNames(path)) {
        for (const word of wordsOf(name)) {
          if (swedish.has(word) || technical.has(word) || dictionary.has(word)) continue;
          unknown.set(word, `${name} in ${path}`);
        }
      }
    }
    expect(Object.fromEntries(unknown)).toEqual({});
  });

  it('no identifier has a letter outside ASCII', () => {
    const wrong = sourceFiles.flatMap((path) =>
      [...declaredNames(path)].filter((name) => /[^ -~]/.test(name)).map((name) => `${name} in ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});
