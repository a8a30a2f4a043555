import { expect, it } from 'vitest';
import { crowdingRefusal } from './crowding-bound.ts';

it('takes the län with a fine grid, and the country with some hundred units', () => {
  expect(crowdingRefusal(238, 40)).toBeNull();
  expect(crowdingRefusal(12_000, 40)).toBeNull();
  expect(crowdingRefusal(3363, 300)).toBeNull();
});

it('refuses the country with all its units, and says how many it takes and what to do instead', () => {
  const refused = crowdingRefusal(3363, 1200);
  expect(refused?.field).toBe('kinds');
  expect(refused?.message).toContain('Högst 344 enheter');
  expect(refused?.message).toContain('Välj färre slags enheter');
  expect(crowdingRefusal(3363, 344)).toBeNull();
  expect(crowdingRefusal(3363, 345)).not.toBeNull();
});
