import { describe, expect, it } from 'vitest';
import { placeFromAddress, placeInAddress } from './place-in-address.ts';

describe('the place on the page of an insats that an address leads to', () => {
  it('is the section and the field where a thing is filled in', () => {
    expect(placeInAddress('targeting')).toBe('del-plan:targeting');
    expect(placeFromAddress('del-plan:targeting')).toEqual({ section: 'plan', field: 'targeting' });
    expect(placeInAddress('followUp.maintenance')).toBe('del-maintenance:followUp.maintenance');
  });

  it('is a section that is read where nothing is filled in', () => {
    expect(placeInAddress('decision')).toBe('del-decision');
    expect(placeFromAddress('del-decision')).toBeNull();
  });

  it('is none for what the page does not have', () => {
    expect(placeInAddress(null)).toBeUndefined();
    expect(placeInAddress('title')).toBeUndefined();
    expect(placeFromAddress('')).toBeNull();
  });
});
