const official = /^(regso|deso)[\s_-]?(\d{4})$/i;

/** The name of a version as series carry it: `RegSO 2020` → `RegSO2020`; of one's own areas just the name. */
export function areaVersionKey(name: string): string {
  const [, division, year] = official.exec(name.trim()) ?? [];
  if (division === undefined || year === undefined) return name.trim();
  return `${division.toLowerCase() === 'deso' ? 'DeSO' : 'RegSO'}${year}`;
}

/** The name of a version as people read it: `RegSO2020` → `RegSO 2020`. */
export function areaVersionName(key: string): string {
  return key.replace(/^(RegSO|DeSO)(\d{4})$/, '$1 $2');
}
