import { describe, expect, it } from 'vitest';
import { cameraIn, cameraOf, sameCamera } from './map-camera.ts';

describe('where the map looks', () => {
  const map = { getCenter: () => ({ lng: 17.638_912_3, lat: 59.858_567_8 }), getZoom: () => 8.456_78 };
  it('is written with four decimals', () => {
    expect(cameraOf(map)).toEqual({ lon: 17.6389, lat: 59.8586, zoom: 8.46 });
  });
  it('is the same after a visit to the address', () => {
    const { lon, lat, zoom } = cameraOf(map);
    const read = cameraIn({ lon, lat, zoom });
    expect(read !== null && sameCamera(read, cameraOf(map))).toBe(true);
  });
  it('is nowhere when any of it is missing', () => {
    expect(cameraIn({ lon: 17, lat: 60 })).toBeNull();
  });
});
