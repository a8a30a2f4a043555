import type { Area, BoundingBox, InsatsFeature, Vardenhet } from '@halsouppdrag/domain';
import { panelContent } from '../../app/panel-content.ts';

/** Where the map should look to show what the panel holds. */
export type MapFocus =
  | { readonly kind: 'box'; readonly bbox: BoundingBox }
  | { readonly kind: 'point'; readonly position: readonly [number, number] };

interface Known {
  readonly areas: readonly Area[];
  readonly vardenheter: readonly Vardenhet[];
  readonly insatser: readonly InsatsFeature[];
}

/** The area, unit or insats of the address' `panel`; null when it names none that is known (yet). */
export function mapFocus(panel: string | undefined, { areas, vardenheter, insatser }: Known): MapFocus | null {
  const content = panelContent(panel);
  switch (content?.kind) {
    case 'area':
    case 'newInsats': {
      const area = areas.find(({ id }) => id === content.areaId);
      return area === undefined ? null : { kind: 'box', bbox: area.bbox };
    }
    case 'vardenhet': {
      const vardenhet = vardenheter.find(({ id }) => id === content.vardenhetId);
      return vardenhet === undefined ? null : { kind: 'point', position: vardenhet.position };
    }
    case 'insats':
    case 'editInsats': {
      const insats = insatser.find(({ properties }) => properties.id === content.insatsId);
      return insats === undefined ? null : { kind: 'point', position: insats.geometry.coordinates };
    }
    default:
      return null;
  }
}

/** What is chosen, by the source it is drawn from. */
export function chosenIds(panel: string | undefined) {
  const content = panelContent(panel);
  return {
    area: content?.kind === 'area' || content?.kind === 'newInsats' ? content.areaId : null,
    vardenhet: content?.kind === 'vardenhet' ? content.vardenhetId : null,
    insats: content?.kind === 'insats' || content?.kind === 'editInsats' ? content.insatsId : null,
  };
}
