import { describe, expect, it } from 'vitest';
import { boxPlane, cameraPlane } from './plane-camera.ts';

describe('the camera of the first picture', () => {
  it('puts the position it looks at in the middle, and doubles the world for each zoom step', () => {
    const near = cameraPlane({ lon: 17.6, lat: 60, zoom: 8 }, 800, 600);
    expect(near.project(17.6, 60)).toEqual([400, 300]);
    const [x0] = near.project(18.6, 60);
    const [x1] = cameraPlane({ lon: 17.6, lat: 60, zoom: 9 }, 800, 600).project(18.6, 60);
    expect(x1 - 400).toBeCloseTo(2 * (x0 - 400), 6);
    // 360 degrees are 512 pixels times two to the power of the zoom.
    expect(x0 - 400).toBeCloseTo((512 * 256) / 360, 6);
  });

  it('keeps north up and a box inside its room, touching it on one side', () => {
    const plane = boxPlane([16.6, 59.4, 18.7, 60.7], 1352, 844, 24);
    const [left, top] = plane.project(16.6, 60.7);
    const [right, bottom] = plane.project(18.7, 59.4);
    expect(top).toBeLessThan(bottom);
    expect([left, top, 1352 - right, 844 - bottom].every((room) => room >= 24 - 1e-6)).toBe(true);
    expect(Math.min(left, top)).toBeCloseTo(24, 6);
  });
});
