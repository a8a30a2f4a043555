import type { PbfReader } from 'pbf';
import { Damage } from '../damage.ts';

const whole = 'ett helt meddelande';

/**
 * Calls `onField` for each field of the message that ends at `end`; what it leaves unread is skipped. `pbf` itself reads
 * on past the end of damaged bytes and finds zeros there, without end where a length is large: hence the checks.
 */
export function readFields(pbf: PbfReader, end: number, onField: (field: number) => void): void {
  for (let field = pbf.nextField(end); field !== 0 || pbf.pos < end; field = pbf.nextField(end)) {
    if (field === 0) throw new Damage('ett fält', 'fältnummer 0');
    onField(field);
    if (pbf.pos > end) throw new Damage(whole, 'ett fält som är längre än meddelandet');
  }
  if (pbf.pos !== end) throw new Damage(whole, 'ett fält som är längre än meddelandet');
}

/** Where the value with a length ends (a string, bytes, a message, packed numbers) that stands here. */
export function endOfValue(pbf: PbfReader, within: number): number {
  if (pbf.type !== 2) throw new Damage('ett fält med längd', `ett fält av slag ${pbf.type}`);
  const length = pbf.readVarint();
  const end = pbf.pos + length;
  if (end > within) throw new Damage(whole, `en längd på ${length} byte, som är längre än meddelandet`);
  return end;
}

/** The bytes of a value with a length, not copied. */
export function readBytes(pbf: PbfReader, within: number): Uint8Array {
  const end = endOfValue(pbf, within);
  const bytes = pbf.buf.subarray(pbf.pos, end);
  pbf.pos = end;
  return bytes;
}

/** One number that takes no length. */
export function readNumber(pbf: PbfReader): number {
  if (pbf.type !== 0) throw new Damage('ett tal', `ett fält av slag ${pbf.type}`);
  return pbf.readVarint(true);
}
