import { expect, it } from 'vitest';
import { capacityRefusal, crowdingRefusal } from './capacity-bounds.ts';

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

it('shares what all units of the country have, but not among squares of a hundred metres', () => {
  expect(capacityRefusal(3363, 1200)).toBeNull();
  expect(capacityRefusal(0, 1200)).toBeNull();
  expect(capacityRefusal(1_000_000, 21)?.message).toBe(
    'Högst 20 enheter kan räknas med för 1 000 000 platser. Välj färre slags enheter.',
  );
});
