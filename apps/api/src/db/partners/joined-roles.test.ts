import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedRole, joinedRoles } from './joined-roles.ts';

const partnerId = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
const roles = fc.uniqueArray(fc.record({ partnerId, role: fc.constantFrom<string>('', 'Lokal', 'Ledare', 'Kaffe') }), {
  selector: (role) => role.partnerId,
});

describe('the partners of an insats when two become one', () => {
  it('lose no link and no role, gain none, and stand once each in the same order', () => {
    fc.assert(
      fc.property(roles, partnerId, partnerId, (before, from, into) => {
        fc.pre(from !== into);
        const after = joinedRoles(before, from, into);
        const expected = new Set(before.map((role) => (role.partnerId === from ? into : role.partnerId)));
        expect(after.map((role) => role.partnerId).sort()).toEqual([...expected].sort());
        const said = (of: typeof before, ids: string[]) =>
          new Set(of.filter((role) => ids.includes(role.partnerId)).flatMap(({ role }) => role.split(', ')));
        for (const role of said(before, [from, into])) if (role !== '') expect(said(after, [into])).toContain(role);
        const others = (of: typeof before) => of.filter((role) => role.partnerId !== from && role.partnerId !== into);
        expect(others(after)).toEqual(others(before));
        expect(joinedRoles(after, from, into)).toEqual(after);
      }),
    );
  });

  it('say both roles, an empty one and the same one not twice', () => {
    expect(joinedRole('Lokal', 'Ledare')).toBe('Lokal, Ledare');
    expect(joinedRole('', 'Ledare')).toBe('Ledare');
    expect(joinedRole('Lokal', 'Lokal')).toBe('Lokal');
  });
});
