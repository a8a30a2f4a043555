import type { AreaLevel, Position } from '@halsouppdrag/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areasGeoJsonQuery, areasQuery } from '../../../../api/queries.ts';
import { followUpText } from '../../../../text/insats-follow-up.ts';
import { nearbyArea } from '../behov/nearby-area.ts';
import { useStory } from '../story-context.ts';
import { boxAround, flatMap, outlinePath } from './flat-map.ts';
import styles from './locator.module.css';

const [width, height] = [320, 220];

/** Where in the län it is, drawn from the outlines alone so that it is as good on paper. */
export function LocatorMap({
  areaIds,
  position,
  onPick,
}: {
  areaIds: readonly string[];
  position: Position | null;
  onPick?: (position: Position) => void;
}) {
  const { look } = useStory();
  const areas = useQuery(areasQuery).data?.items;
  const levels = useMemo(() => {
    const own = areas?.filter(({ id }) => areaIds.includes(id)).map(({ level }) => level) ?? [];
    return [...new Set<AreaLevel>(['kommun', ...own])];
  }, [areas, areaIds]);
  const layers = useQueries({ queries: levels.map(areasGeoJsonQuery) });
  const features = layers.flatMap(({ data }) => data?.features ?? []);
  // To point at a place one needs to see it near; to know where it is, what lies round it.
  const around = onPick === undefined ? areaIds.map((id) => nearbyArea(id, look.areas)) : areaIds;
  const box = boxAround(areas?.filter(({ id }) => around.includes(id)).map(({ bbox }) => bbox) ?? []);
  if (box === null) return <div className={styles['map']} />;
  const map = flatMap(box, width, height);
  const marker = position === null ? null : map.at(position);
  const named = areaIds.map(look.areas.nameOf).join(', ');
  return (
    <figure className={styles['map']} data-pick={onPick === undefined ? undefined : ''}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the two fields below say the same by keyboard. */}
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={`${followUpText.map}: ${named}`}
        onClick={(event) => {
          const bounds = event.currentTarget.getBoundingClientRect();
          const scale = width / bounds.width;
          onPick?.(map.positionAt((event.clientX - bounds.left) * scale, (event.clientY - bounds.top) * scale));
        }}
      >
        {features.map(({ geometry, properties }) => {
          const isOwn = areaIds.includes(properties.id);
          if (!isOwn && properties.level !== 'kommun') return null;
          return <path key={properties.id} d={outlinePath(geometry, map)} data-own={isOwn ? '' : undefined} />;
        })}
        {marker === null ? null : <circle cx={marker[0]} cy={marker[1]} r={6} />}
      </svg>
      <figcaption>{named}</figcaption>
    </figure>
  );
}
