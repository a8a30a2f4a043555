import { Levnadsvana } from '@halsouppdrag/domain';

/** What the panel holds: one thing at a time, named in the address as `kind:id`. */
export type PanelContent =
  | { readonly kind: 'area'; readonly areaId: string }
  | { readonly kind: 'vardenhet'; readonly vardenhetId: string }
  | { readonly kind: 'insats'; readonly insatsId: string }
  | { readonly kind: 'newInsats'; readonly areaId: string | null }
  | { readonly kind: 'editInsats'; readonly insatsId: string }
  | { readonly kind: 'newBehov'; readonly areaId: string | null; readonly levnadsvana: Levnadsvana | null };

/** Reads the address' `panel`; null where it names nothing. */
export function panelContent(panel: string | undefined): PanelContent | null {
  if (panel === undefined) return null;
  if (/^(lan|kommun|regso|deso):[0-9A-Z]{2,9}$/.test(panel)) return { kind: 'area', areaId: panel };
  const [, word, id] = /^([a-z-]+):(.*)$/.exec(panel) ?? [];
  if (word === undefined || id === undefined) return null;
  switch (word) {
    case 'vardenhet':
      return { kind: 'vardenhet', vardenhetId: id };
    case 'insats':
      return { kind: 'insats', insatsId: id };
    case 'ny-insats':
      return { kind: 'newInsats', areaId: id === '' ? null : id };
    case 'andra-insats':
      return { kind: 'editInsats', insatsId: id };
    case 'nytt-behov':
      return { kind: 'newBehov', ...areaAndLevnadsvana(id) };
    default:
      return null;
  }
}

/** Writes what `panelContent` reads. */
export function panelName(content: PanelContent): string {
  switch (content.kind) {
    case 'area':
      return content.areaId;
    case 'vardenhet':
      return `vardenhet:${content.vardenhetId}`;
    case 'insats':
      return `insats:${content.insatsId}`;
    case 'newInsats':
      return `ny-insats:${content.areaId ?? ''}`;
    case 'editInsats':
      return `andra-insats:${content.insatsId}`;
    case 'newBehov':
      return `nytt-behov:${content.areaId ?? ''}:${content.levnadsvana ?? ''}`;
  }
}

/** `regso:0360R005:somn`: an area's id has a colon of its own. What means nothing is null, so that a form can ask. */
function areaAndLevnadsvana(id: string): { areaId: string | null; levnadsvana: Levnadsvana | null } {
  const [, areaId, word] = /^((?:lan|kommun|regso|deso):[0-9A-Z]{2,9})?:?(\w*)$/.exec(id) ?? [];
  return { areaId: areaId ?? null, levnadsvana: Levnadsvana.safeParse(word).data ?? null };
}
