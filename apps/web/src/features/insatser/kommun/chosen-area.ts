import type { Area } from '@halsouppdrag/domain';

type Place = Pick<Area, 'id' | 'level' | 'parentId'>;

/**
 * The kommun or län that is followed up: the one in the address or, where another view has narrowed to something
 * smaller, the kommun it lies in; else the reader's own kommun, else the whole län. Null while the areas are not known.
 */
export function chosenArea(areas: readonly Place[], asked: string | undefined, own: readonly string[]): string | null {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const upToKommun = (id: string | null): string | null => {
    const area = id === null ? undefined : byId.get(id);
    if (area === undefined) return null;
    return area.level === 'kommun' || area.level === 'lan' ? area.id : upToKommun(area.parentId);
  };
  const lan = areas.find(({ level }) => level === 'lan')?.id ?? null;
  return upToKommun(asked ?? null) ?? upToKommun(own[0] ?? null) ?? lan;
}
