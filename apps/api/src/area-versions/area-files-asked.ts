import type {
  AreaFile,
  AreaVersionCheck,
  AreaVersionQuestion,
  MoveMethod,
  Outline,
  PopulationPoint,
} from '@halsouppdrag/domain';
import type { Outcome, VersionArea } from '@halsouppdrag/sources';
import { type MovedArea, type OwnArea, type SharedAreas, shareBetween } from '../imports/share-between.ts';
import { checkAreas } from './check-areas.ts';
import { describeAreas } from './describe-areas.ts';

interface AreaFileAsked {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface DescribeAreasAsked extends AreaFileAsked {
  readonly kind: 'describeAreas';
  /** Null for the first. */
  readonly layer: string | null;
  /** The outline of the region, to be drawn beside them. */
  readonly region: readonly Outline[];
}

export interface CheckAreasAsked extends AreaFileAsked {
  readonly kind: 'checkAreas';
  readonly question: AreaVersionQuestion;
  readonly own: {
    /** The codes of the tool's own areas of the level. */
    readonly codes: readonly string[];
    readonly bounds: readonly [number, number, number, number];
  };
  /** Whether the areas are wanted too, or only what there is to say of them. */
  readonly wantsAreas: boolean;
}

export interface ShareAsked {
  readonly kind: 'share';
  readonly moved: readonly MovedArea[];
  readonly own: readonly OwnArea[];
  readonly method: MoveMethod;
  readonly points: readonly PopulationPoint[];
}

export type AreaFilesAsked = DescribeAreasAsked | CheckAreasAsked | ShareAsked;

/** What is told of a file of areas that was read. */
export type DescribedAreas = Omit<AreaFile, 'id' | 'fileName' | 'sha256' | 'bytes' | 'uploadedAt' | 'fetched'>;

export interface CheckedAreas extends AreaVersionCheck {
  readonly system: AreaFile['system'];
  /** Empty when only the check was asked for. */
  readonly read: readonly VersionArea[];
}

export type AreaFilesAnswer = Outcome<DescribedAreas> | Outcome<CheckedAreas> | SharedAreas;

/** Answers what is asked of areas. */
export function answerAreaFiles(asked: AreaFilesAsked): AreaFilesAnswer {
  switch (asked.kind) {
    case 'describeAreas':
      return describeAreas(asked);
    case 'checkAreas':
      return checkAreas(asked);
    case 'share':
      return shareBetween(asked.moved, asked.own, asked.method, asked.points);
  }
}
