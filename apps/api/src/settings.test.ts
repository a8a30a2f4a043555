import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the address of a routing server', () => {
  it('is taken as it is written', () => {
    expect(readSettings({ OSRM_URL: 'http://localhost:5000/bil' })).toMatchObject({
      routingServers: { osrm: 'http://localhost:5000/bil' },
    });
    expect(readSettings({ OSRM_URL: '' })).toMatchObject({ routingServers: {} });
  });

  it.each(['localhost:5000', 'ftp://localhost', 'här'])('is refused when it is none: %s', (address) => {
    expect(readSettings({ VALHALLA_URL: address })).toMatchObject({
      refused: expect.stringContaining('VALHALLA_URL='),
    });
  });

  it.each(['http://anna:hemligt@localhost:5000', 'http://hemligt@localhost'])(
    'is refused with a password in it, which is not told back: %s',
    (address) => {
      const settings = readSettings({ OSRM_URL: address });
      expect(settings).toMatchObject({ refused: expect.stringContaining('OSRM_URL har användarnamn') });
      expect(JSON.stringify(settings)).not.toContain('hemligt');
    },
  );
});

describe('the databases of statistics', () => {
  it('are the known open ones when nothing is said, and none when that is', () => {
    const settings = readSettings({});
    const hosts = 'dataServices' in settings ? settings.dataServices.map(({ address }) => new URL(address).host) : [];
    expect(hosts).toEqual([
      'api.kolada.se',
      'fohm-app.folkhalsomyndigheten.se',
      'statistikdatabasen.scb.se',
      'api.scb.se',
    ]);
    expect(readSettings({ FETCH_FROM: 'none' })).toMatchObject({ dataServices: [] });
  });

  it('are else those that are named, each with how it is asked', () => {
    const FETCH_FROM = 'kolada=https://api.kolada.se/v3 pxweb1=https://statistik.example.se/api/v1/sv/bas/';
    expect(readSettings({ FETCH_FROM })).toMatchObject({
      dataServices: [
        { kind: 'kolada', name: 'Kolada', address: 'https://api.kolada.se/v3' },
        { kind: 'pxweb1', name: 'statistik.example.se (PxWeb)', address: 'https://statistik.example.se/api/v1/sv/bas' },
      ],
    });
    expect(readSettings({ FETCH_FROM: 'pxweb2=http://localhost:5000/api' })).toMatchObject({
      dataServices: [{ address: 'http://localhost:5000/api' }],
    });
    expect(readSettings({ FETCH_FROM: 'geodata=https://geodata.example.se/geoserver/wfs' })).toMatchObject({
      dataServices: [{ kind: 'geodata', name: 'geodata.example.se', address: 'https://geodata.example.se' }],
    });
  });

  it.each([
    ['https://api.kolada.se/v3', 'går inte att förstå'],
    ['arkiv=https://example.se', 'går inte att förstå'],
    ['kolada=api.kolada.se', 'går inte att förstå'],
    ['geodata=http://geodata.example.se', 'https'],
    ['pxweb2=http://example.se/api', 'https'],
    ['pxweb2=http://10.0.0.1/api', 'https'],
    ['kolada=https://anna:hemligt@example.se', 'användarnamn'],
  ])('are refused as %s', (FETCH_FROM, said) => {
    const settings = readSettings({ FETCH_FROM });
    expect(settings).toMatchObject({ refused: expect.stringContaining(said) });
    expect(JSON.stringify(settings)).not.toContain('hemligt');
  });
});
