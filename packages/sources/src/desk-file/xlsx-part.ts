/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { complain, type Outcome } from '../complaint.ts';
import { inflateEntry, type ZipEntry } from './zip-entries.ts';

/** What is told of a part of a workbook while it is read, element by element. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** What is too much of it, once there is; reading stops there. */
  readonly refusal?: () => string | null;
}

const mostDepth = 100;
/** A tag, text or comment that goes on for longer would be kept whole and searched again with every piece. */
const longestToken = 1_000_000;
const pieceLength = 50_000;

/**
 * Reads a part of a workbook as a stream, never holding it whole. Names are given without their namespace's prefix.
 * A document type is refused: it has no place in a workbook, and is where entities that grow without end are made.
 */
export function readXlsxPart(file: string, entry: ZipEntry, listener: XmlListener): Outcome<null> {
  let wrong: string | null = null;
  let depth = 0;
  let sinceToken = 0;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    sinceToken = 0;
    depth += 1;
    if (depth > mostDepth) wrong ??= `mer än ${mostDepth} nivåer`;
    const found = attributes();
    listener.open(local(name), (wanted) => {
      const value = found === false || !Object.hasOwn(found, wanted) ? undefined : found[wanted];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => {
    sinceToken = 0;
    depth -= 1;
    listener.close?.(local(name));
  });
  parser.on('text', (text, decode) => {
    sinceToken = 0;
    listener.text?.(decode(text));
  });
  parser.on('cdata', (text) => {
    sinceToken = 0;
    listener.text?.(text);
  });
  parser.on('comment', () => {
    sinceToken = 0;
  });
  parser.on('attention', () => {
    wrong ??= 'en dokumenttyp (DOCTYPE)';
  });
  parser.on('error', () => {
    wrong ??= 'trasig XML';
  });
  const decoder = new TextDecoder('utf-8');
  const unpacked = inflateEntry(file, entry, (piece) => {
    for (let at = 0; at < piece.length && wrong === null; at += pieceLength) {
      const text = decoder.decode(piece.subarray(at, at + pieceLength), { stream: true });
      sinceToken += text.length;
      if (sinceToken > longestToken) wrong = 'ett stycke utan slut';
      else parser.write(text);
      wrong ??= listener.refusal?.() ?? null;
    }
    return wrong === null;
  });
  if (wrong === null && unpacked.ok) parser.end();
  if (wrong === null) return unpacked;
  return { ok: false, complaints: [complain({ file, path: entry.name }, 'en del av en arbetsbok', wrong)] };
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
