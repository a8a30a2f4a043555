import { splitAreaCode } from './area-code.ts';
import { foldName } from './fold-name.ts';

/** An area as a register knows it. */
export interface RegisteredArea {
  readonly code: string;
  readonly name: string;
  /** The name of the kommun a smaller area lies in; null for a kommun, a län and the country. */
  readonly kommun: string | null;
}

/** What a text in a file is found to mean. */
export type AreaMatch =
  | { readonly kind: 'found'; readonly code: string; readonly how: 'code' | 'leadingZero' | 'name' | 'foldedName' }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown' };

/** Finds areas by what files call them. */
export class AreaRegister {
  readonly #codes = new Set<string>();
  readonly #names = new Map<string, Set<string>>();
  readonly #folded = new Map<string, Set<string>>();

  constructor(areas: Iterable<RegisteredArea>) {
    for (const area of areas) {
      this.#codes.add(area.code);
      for (const name of namesOf(area)) {
        add(this.#names, name, area.code);
        add(this.#folded, foldName(name), area.code);
      }
    }
  }

  /**
   * Which area a text means: its code (also with `_RegSO2025` after it, beside the name as in `0380 Uppsala`, or
   * without the zero a spreadsheet took), its name, `Tierps kommun`, `Region Uppsala`, or `Kommun (name)`. A name is
   * looked for as it is written, and then without the dots and rings of å, ä and ö. Say `isStripped` of a file that has
   * lost them all: there `Habo` may be Håbo, and is ambiguous.
   */
  match(text: string, isStripped = false): AreaMatch {
    const { code } = splitAreaCode(text);
    // Before the name as in `0380 Uppsala`, or after it as in `Uppsala (0380)`.
    const beside = /^(\d{2,4}[A-Z]?\d*)\s/.exec(code)?.[1] ?? /\s\((\d{2,4}[A-Z]?\d*)\)$/.exec(code)?.[1];
    for (const candidate of beside === undefined ? [code] : [code, beside]) {
      if (this.#codes.has(candidate)) return { kind: 'found', code: candidate, how: 'code' };
    }
    const padded = `0${code}`;
    if (/^\d/.test(code) && this.#codes.has(padded)) return { kind: 'found', code: padded, how: 'leadingZero' };
    const written = isStripped ? null : only(this.#names.get(code), 'name');
    return written ?? only(this.#folded.get(foldName(code)), 'foldedName') ?? { kind: 'unknown' };
  }
}

/** All that an area may be called; only whole names are known, so that no ending of a file's is guessed at. */
function namesOf({ code, name, kommun }: RegisteredArea): string[] {
  if (kommun !== null) return [name, `${kommun} (${name})`];
  if (/^\d{4}$/.test(code)) return [name, `${name} kommun`, `${name}s kommun`, `${name} stad`, `${name}s stad`];
  const lan = /^(.+?)(s?) län$/.exec(name);
  if (!/^\d{2}$/.test(code) || lan === null) return [name];
  const [, stem = '', s = ''] = lan;
  return [name, `Region ${name}`, `Region ${stem}${s}`, `Region ${stem}`];
}

function add(names: Map<string, Set<string>>, name: string, code: string): void {
  const codes = names.get(name);
  if (codes === undefined) names.set(name, new Set([code]));
  else codes.add(code);
}

function only(codes: ReadonlySet<string> | undefined, how: 'name' | 'foldedName'): AreaMatch | null {
  if (codes === undefined) return null;
  const [code, ...others] = codes;
  if (code === undefined) return null;
  return others.length === 0 ? { kind: 'found', code, how } : { kind: 'ambiguous', codes: [...codes] };
}
