import { describe, expect, it } from 'vitest';
import { type PanelContent, panelContent, panelName } from './panel-content.ts';

describe('the panel in the address', () => {
  const contents: PanelContent[] = [
    { kind: 'area', areaId: 'regso:0360R005' },
    { kind: 'vardenhet', vardenhetId: 'tierps-vardcentral' },
    { kind: 'insats', insatsId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'newInsats', areaId: 'regso:0360R005' },
    { kind: 'newInsats', areaId: null },
    { kind: 'editInsats', insatsId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'whiteSpot', areaId: 'regso:0360R005', levnadsvana: 'stress' },
    { kind: 'newBehov', areaId: 'regso:0360R005', levnadsvana: 'somn' },
    { kind: 'newBehov', areaId: 'kommun:0360', levnadsvana: null },
    { kind: 'newBehov', areaId: null, levnadsvana: 'fysiskAktivitet' },
    { kind: 'newBehov', areaId: null, levnadsvana: null },
    { kind: 'newInsats', areaId: 'regso:0360R005', behovId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'newInsats', areaId: null, behovId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'newInsats', areaId: 'regso:0360R005', fromId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'newInsats', areaId: null, fromId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'behov', behovId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'editBehov', behovId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'partner', partnerId: '0b0e8f6e-0000-4000-8000-000000000000' },
    { kind: 'newPartner', name: 'Söderfors IF: ungdom' },
    { kind: 'newPartner', name: '' },
    { kind: 'editPartner', partnerId: '0b0e8f6e-0000-4000-8000-000000000000' },
  ];

  it.each(contents)('is read as it was written: %o', (content) => {
    expect(panelContent(panelName(content))).toEqual(content);
  });

  it('asks for what a link to a new behov does not say', () => {
    const nothing = { kind: 'newBehov', areaId: null, levnadsvana: null };
    expect(['nytt-behov:', 'nytt-behov:<script>', 'nytt-behov::sprit'].map(panelContent)).toEqual(
      Array(3).fill(nothing),
    );
  });

  it('is nothing when the link is broken', () => {
    expect(
      [undefined, '', 'x', 'regso:', 'regso:<script>', 'okand:1', 'vit-flack:regso:0360R005'].map(panelContent),
    ).toEqual(Array(7).fill(null));
  });
});
