import { type Complaint, complain, type Outcome } from './complaint.ts';

/**
 * The text of a UTF-8 file, without its byte order mark if it has one. A byte that is not UTF-8 and an empty file
 * are complaints: both mean that the file was damaged or saved in another encoding.
 */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() !== '') return { ok: true, value: text };
    return { ok: false, complaints: [complain({ file }, 'innehåll', 'ingenting')] };
  } catch {
    return { ok: false, complaints: [undecodable(file, bytes)] };
  }
}

function undecodable(file: string, bytes: Uint8Array): Complaint {
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  let line = 1;
  for (const value of bytes.subarray(0, offset)) if (value === 0x0a) line += 1;
  return complain({ file, line }, 'text i UTF-8', `en byte som inte är UTF-8 (0x${byte}, byte ${offset} i filen)`);
}

/** Halves the file until the place is found, since the decoder only says that something was wrong. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` lets a character that is cut at the middle pass: only bytes that can never be right are refused.
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return Math.max(0, bad - 1);
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
