import fc from 'fast-check';
import type { Outcome } from '../complaint.ts';

/** Bytes of a file after a bad day: cut short, and some of them changed, doubled or taken away. */
function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: Math.max(0, bytes.length - 1) });
  const change = fc.record({
    at: place,
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x3b, 0x3c, 0x30, 0x39, 0x2d, 0x5b)),
    kind: fc.constantFrom('set', 'insert', 'remove' as const),
  });
  return fc
    .tuple(fc.array(change, { maxLength: 6 }), fc.oneof(fc.constant(bytes.length), place))
    .map(([changes, end]) => {
      const list = [...bytes.subarray(0, end)];
      for (const { at, byte, kind } of changes)
        list.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'remove' ? [] : [byte]));
      return Uint8Array.from(list);
    });
}

/** Holds a reader to its promise: whatever is done to a good file it answers or refuses, and a refusal says why. */
export function expectNoThrow(bytes: Uint8Array, read: (mutated: Uint8Array) => Outcome<unknown>): void {
  const whole = read(bytes);
  if (!whole.ok) throw new Error(whole.complaints[0]?.message);
  fc.assert(
    fc.property(mutated(bytes), (changed) => {
      const outcome = read(changed);
      return outcome.ok || outcome.complaints.every(({ message }) => message.length > 10);
    }),
    { numRuns: 400 },
  );
}
