import { Levnadsvana } from '@halsouppdrag/domain';

/** What the panel holds: one thing at a time, named in the address as `kind:id`. */
export type PanelContent =
  | { readonly kind: 'area'; readonly areaId: string }
  | { readonly kind: 'vardenhet'; readonly vardenhetId: string }
  | { readonly kind: 'insats'; readonly insatsId: string }
  /** With the behov it is to answer, where it begins from one, or the insats whose plan it takes over. */
  | { readonly kind: 'newInsats'; readonly areaId: string | null; readonly behovId?: string; readonly fromId?: string }
  | { readonly kind: 'editInsats'; readonly insatsId: string }
  /** What one cell of the white spots is counted from. */
  | { readonly kind: 'whiteSpot'; readonly areaId: string; readonly levnadsvana: Levnadsvana }
  | { readonly kind: 'newBehov'; readonly areaId: string | null; readonly levnadsvana: Levnadsvana | null }
  | { readonly kind: 'behov'; readonly behovId: string }
  | { readonly kind: 'editBehov'; readonly behovId: string }
  | { readonly kind: 'partner'; readonly partnerId: string }
  /** The name that is already typed, as when somebody searched for it; may be empty. */
  | { readonly kind: 'newPartner'; readonly name: string }
  | { readonly kind: 'editPartner'; readonly partnerId: string };

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
      return newInsats(id);
    case 'andra-insats':
      return { kind: 'editInsats', insatsId: id };
    case 'vit-flack':
      return whiteSpot(id);
    case 'nytt-behov':
      return { kind: 'newBehov', ...areaAndLevnadsvana(id) };
    case 'behov':
      return { kind: 'behov', behovId: id };
    case 'andra-behov':
      return { kind: 'editBehov', behovId: id };
    case 'partner':
      return { kind: 'partner', partnerId: id };
    case 'ny-partner':
      return { kind: 'newPartner', name: id };
    case 'andra-partner':
      return { kind: 'editPartner', partnerId: id };
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
      return newInsatsName(content);
    case 'editInsats':
      return `andra-insats:${content.insatsId}`;
    case 'whiteSpot':
      return `vit-flack:${content.areaId}:${content.levnadsvana}`;
    case 'newBehov':
      return `nytt-behov:${content.areaId ?? ''}:${content.levnadsvana ?? ''}`;
    case 'behov':
      return `behov:${content.behovId}`;
    case 'editBehov':
      return `andra-behov:${content.behovId}`;
    case 'partner':
      return `partner:${content.partnerId}`;
    case 'newPartner':
      return `ny-partner:${content.name}`;
    case 'editPartner':
      return `andra-partner:${content.partnerId}`;
  }
}

/** `regso:0360R005:somn`: an area's id has a colon of its own. What means nothing is null, so that a form can ask. */
function areaAndLevnadsvana(id: string): { areaId: string | null; levnadsvana: Levnadsvana | null } {
  const [, areaId, word] = /^((?:lan|kommun|regso|deso):[0-9A-Z]{2,9})?:?(\w*)$/.exec(id) ?? [];
  return { areaId: areaId ?? null, levnadsvana: Levnadsvana.safeParse(word).data ?? null };
}

function newInsatsName({ areaId, behovId, fromId }: Extract<PanelContent, { kind: 'newInsats' }>): string {
  const after = [behovId, fromId === undefined ? undefined : `fran:${fromId}`].filter((part) => part !== undefined);
  return ['ny-insats', areaId ?? '', ...after].join(':');
}

/** `regso:0360R005`, or that and the id of a behov after it, and then `fran:` and the id of an insats. */
function newInsats(id: string): PanelContent {
  const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  const [, areaId = '', behovId, fromId] = new RegExp(`^(.*?)(?::(${uuid}))?(?::fran:(${uuid}))?$`).exec(id) ?? [];
  return {
    kind: 'newInsats',
    areaId: areaId === '' ? null : areaId,
    ...(behovId === undefined ? {} : { behovId }),
    ...(fromId === undefined ? {} : { fromId }),
  };
}

/** Nothing is left of a cell without its area or its levnadsvana. */
function whiteSpot(id: string): PanelContent | null {
  const { areaId, levnadsvana } = areaAndLevnadsvana(id);
  return areaId === null || levnadsvana === null ? null : { kind: 'whiteSpot', areaId, levnadsvana };
}
