import { levnadsvanor, vardenhetKinds } from '@halsouppdrag/domain';
import { describe, expect, it } from 'vitest';
import { vardenhetLook } from '../../components/vardenhet-look.ts';
import { unitImages } from '../../map/map-images.ts';
import { vardenhetImage } from '../../map/vardenhet-layers.ts';
import { insatsImages } from './insats-images.ts';

const markup = Object.fromEntries(levnadsvanor.map((one) => [one, `<path d="M0 0h1"/>`])) as Record<
  (typeof levnadsvanor)[number],
  string
>;

describe('the images of the map', () => {
  const images = [...unitImages(), ...insatsImages(markup)];
  it('has one of each name', () => {
    expect(new Set(images.map(({ id }) => id)).size).toBe(images.length);
    expect(images).toHaveLength(vardenhetKinds.length * 2 + levnadsvanor.length * 2 + 2);
  });
  it('draws units by the path of the legend, dashed when they are only planned', () => {
    for (const kind of vardenhetKinds) {
      const open = images.find(({ id }) => id === vardenhetImage(kind, false))?.svg ?? '';
      const planned = images.find(({ id }) => id === vardenhetImage(kind, true))?.svg ?? '';
      expect(open).toContain(vardenhetLook[kind].path);
      expect(open).not.toContain('dasharray');
      expect(planned).toContain('dasharray');
    }
  });
});
