import type {
  AreaId,
  AreaLevel,
  BoundingBox,
  Indicator,
  IndicatorLevel,
  IndicatorSex,
  MissingReason,
  Person,
  Tatort,
  Vardenhet,
} from '@halsouppdrag/domain';
import type { RegionFile } from './region-file.ts';
import type { AreasTopology, Basemap } from './topology-file.ts';
import type { WorkFile } from './work-file.ts';

export interface PackageArea {
  readonly id: AreaId;
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: string;
  /** Null for the län. */
  readonly parentId: AreaId | null;
}

export interface PackagePopulation {
  /** Always a base area. */
  readonly areaId: AreaId;
  readonly year: number;
  /** `total`, or a group as `0-4` and `85+`; never both in one package. */
  readonly ageGroup: string;
  /** `total` where the source has no split; never beside `women` and `men`. */
  readonly sex: 'women' | 'men' | 'total';
  readonly population: number;
}

export interface PackageGridCell {
  readonly box: BoundingBox;
  readonly population: number;
}

/** One figure as its source has it, before any rule of what may be shown. */
export interface PackageIndicatorValue {
  readonly indicatorId: string;
  readonly level: IndicatorLevel;
  /** Null for the whole country. */
  readonly areaId: AreaId | null;
  readonly year: number;
  readonly sex: IndicatorSex;
  readonly ageGroup: string | null;
  /** Null exactly when `missing` says why. */
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  /** The 95 % interval, where the source publishes one. */
  readonly low: number | null;
  readonly high: number | null;
  /** 0–1. */
  readonly responseRate: number | null;
  readonly missing: MissingReason | null;
  readonly areaVersion: string | null;
}

/** A region package that holds together: every reference resolves, every base area is drawn and counted. */
export interface RegionPackage {
  readonly region: RegionFile;
  /** In the order of the file; not sorted by level. */
  readonly areas: readonly PackageArea[];
  readonly population: readonly PackagePopulation[];
  /** Squares that tell where within the base areas people live; empty where the package has none. */
  readonly populationGrid: readonly PackageGridCell[];
  readonly vardenheter: readonly Vardenhet[];
  readonly indicators: readonly Indicator[];
  readonly indicatorValues: readonly PackageIndicatorValue[];
  readonly tatorter: readonly Tatort[];
  readonly people: readonly Person[];
  readonly topology: AreasTopology;
  readonly basemap: Basemap;
  readonly work: WorkFile;
}
