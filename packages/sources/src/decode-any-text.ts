import { complain, type Outcome } from './complaint.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file whose encoding nobody has told: by byte order mark, by the empty bytes of UTF-16, else UTF-8 if
 * every byte allows it, else Windows-1252, of which latin-1 is a part. An empty file, and one that is no text, are
 * complaints.
 */
export function decodeAnyText(file: string, bytes: Uint8Array): Outcome<{ text: string; encoding: TextEncoding }> {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return { ok: false, complaints: [complain({ file }, 'innehåll', 'ingenting')] };
  if (text.includes('\0')) {
    return { ok: false, complaints: [complain({ file }, 'en textfil', 'en binär fil')] };
  }
  return { ok: true, value: { text, encoding } };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length * 0.35 && even < odd / 4) return 'utf-16le';
  if (even > start.length * 0.35 && odd < even / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
