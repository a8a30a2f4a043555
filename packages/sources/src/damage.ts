/** Thrown where a binary file is not what its format says. Both texts are Swedish noun phrases, as in a complaint. */
export class Damage extends Error {
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`${expected}: ${found}`);
    this.expected = expected;
    this.found = found;
  }
}
