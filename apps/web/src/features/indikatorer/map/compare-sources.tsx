import { useMemo, useRef } from 'react';
import type { Topology } from 'topojson-specification';
import { basemapFeatures, basemapLayers, lanLayers } from '../../../map/basemap-layers.ts';
import { Drawn } from '../../../map/drawn.tsx';
import { DrawnTiles } from '../../../map/drawn-tiles.tsx';
import { labelCollection, tatortLabels } from '../../../map/label-features.ts';
import { labelLayers } from '../../../map/label-layers.ts';
import type { SlottedLayer } from '../../../map/map-style.ts';
import { type ColourClass, type Pattern, patterns } from '../colouring.ts';
import { type ComparedLevel, comparedLevels } from '../resolve.ts';
import { compareLayers, kommunLines, markLayers, markSource } from './compare-layers.ts';
import type { Ground, Outlines } from './use-ground.ts';

const placeNames = labelLayers(new Set(['tatort'])).filter(
  ({ layer }) => layer.id === 'label-tatort' || layer.id === 'label-town',
);

/** Everything on the map; each part joins when its data has arrived. */
export function CompareSources({
  ground: { basemap, lan, tatorter, byLevel },
  level,
  classes,
  hasImages,
  hasMarks,
}: {
  ground: Ground;
  level: ComparedLevel;
  classes: readonly ColourClass[];
  hasImages: boolean;
  hasMarks: boolean;
}) {
  // The contract says no more of TopoJSON than its type; the package's schema has checked the rest.
  const land = useMemo(
    () => (basemap === undefined ? undefined : basemapFeatures(basemap as unknown as Topology)),
    [basemap],
  );
  const names = useMemo(
    () => (tatorter === undefined ? undefined : labelCollection(tatortLabels(tatorter))),
    [tatorter],
  );
  return (
    <>
      <Drawn id="basemap" data={land} layers={basemapLayers} />
      {lan === 'tiles' ? (
        <DrawnTiles id="lan" level="lan" layers={lanLayers} />
      ) : (
        <Drawn id="lan" data={lan} layers={lanLayers} />
      )}
      {hasImages
        ? comparedLevels.map((one) => (
            <Level key={one} level={one} data={byLevel[one]} classes={one === level ? classes : null} />
          ))
        : null}
      {hasMarks ? <Marks key={level} level={level} data={byLevel[level]} /> : null}
      <Drawn id="labels" data={names} layers={placeNames} />
    </>
  );
}

/** A level once drawn stays, unseen, so that its areas keep what they have been told. */
function Level({
  level,
  data,
  classes,
}: {
  level: ComparedLevel;
  data: Outlines;
  classes: readonly ColourClass[] | null;
}) {
  const isShown = classes !== null;
  const needed = useNeededPatterns(classes ?? []);
  const layers = useMemo(
    () => [...compareLayers(level, { isShown, patterns: needed }), ...(level === 'kommun' ? kommunLines : [])],
    [level, isShown, needed],
  );
  // Before its classes are known nor are its patterns, and its areas would be drawn twice.
  if (isShown && classes.length === 0) return null;
  return <Areas id={level} level={level} data={data} layers={layers} />;
}

/** The outlines that marks are drawn with: a source of their own, so that a mark has no area coloured anew. */
function Marks({ level, data }: { level: ComparedLevel; data: Outlines }) {
  const layers = useMemo(() => markLayers(level), [level]);
  return <Areas id={markSource(level)} level={level} data={data} layers={layers} />;
}

function Areas({
  data,
  ...drawn
}: {
  id: string;
  level: ComparedLevel;
  data: Outlines;
  layers: readonly SlottedLayer[];
}) {
  return data === 'tiles' ? <DrawnTiles {...drawn} /> : <Drawn {...drawn} data={data} />;
}

/**
 * The patterns of these classes and of those before them. A layer that comes or goes has all areas drawn anew, so it
 * comes when it is first needed and stays.
 */
function useNeededPatterns(classes: readonly ColourClass[]): readonly Pattern[] {
  const ever = useRef<ReadonlySet<Pattern>>(new Set());
  const now = classes.flatMap(({ pattern }) => (pattern === null ? [] : [pattern]));
  if (now.some((pattern) => !ever.current.has(pattern))) ever.current = new Set([...ever.current, ...now]);
  const all = ever.current;
  return useMemo(() => patterns.filter((pattern) => all.has(pattern)), [all]);
}
