import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8 and drops a byte order mark', () => {
    expect(decodeText('f', new TextEncoder().encode('\uFEFFåäö'))).toEqual({ ok: true, value: 'åäö' });
  });

  it('tells the byte and the line of what is not UTF-8, as in a file saved as Latin-1', () => {
    const outcome = decodeText('f', new Uint8Array([0x61, 0x0a, 0x62, 0xe5, 0x62, 0x0a]));
    expect(outcome).toMatchObject({ ok: false, complaints: [{ file: 'f', line: 2 }] });
  });

  it('refuses a character cut off at the end, and a file with nothing in it', () => {
    expect(decodeText('f', new Uint8Array([0x61, 0xc3])).ok).toBe(false);
    expect(decodeText('f', new Uint8Array()).ok).toBe(false);
  });
});
