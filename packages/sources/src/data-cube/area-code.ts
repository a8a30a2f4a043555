export interface VersionedAreaCode {
  /** The official code, for instance `0380R001`. */
  readonly code: string;
  /** The division of the country the code is of, `RegSO2025` or `DeSO2018`; null where the source does not say. */
  readonly version: string | null;
}

const suffix = /^(.+)_(deso|regso)(\d{4})$/i;

/** `0380R001_RegSO2025` → the code `0380R001`, of RegSO 2025. A code without such an ending is kept as it stands. */
export function splitAreaCode(text: string): VersionedAreaCode {
  const [, code, division, year] = suffix.exec(text.trim()) ?? [];
  if (code === undefined || division === undefined || year === undefined) return { code: text.trim(), version: null };
  return { code, version: `${division.toLowerCase() === 'deso' ? 'DeSO' : 'RegSO'}${year}` };
}
