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
