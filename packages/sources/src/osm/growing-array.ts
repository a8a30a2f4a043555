/** Numbers collected one by one into a typed array that doubles when it is full. */
export class GrowingArray<Numbers extends Uint8Array | Uint32Array | Float64Array> {
  length = 0;
  #numbers: Numbers;
  readonly #make: (length: number) => Numbers;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    (this.#numbers as { [index: number]: number })[this.length++] = value;
  }

  /** The number at a place below `length`. */
  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** What was collected, in an array of just that length. */
  whole(): Numbers {
    return this.#numbers.slice(0, this.length) as Numbers;
  }
}
