import { alignedTable } from './aligned-table.ts';
import type { BenchResult } from './bench-row.ts';
import { benchCapacity } from './capacity.ts';
import { benchCatchments } from './catchments.ts';
import { benchComparison } from './comparison.ts';
import { benchCountryMap } from './country-map.ts';
import { benchDragging } from './dragging.ts';
import { benchFineCoverage, benchHeavyWork } from './heavy-work.ts';
import { benchHttp } from './http.ts';
import { benchLoading } from './loading.ts';
import { benchMovingUnit } from './moving-unit.ts';
import { benchNational } from './national.ts';
import { benchNearestUnit } from './nearest-unit.ts';
import { benchPage } from './page.ts';
import { benchPlacement } from './placement.ts';
import { benchRoadNetwork } from './road-network.ts';
import { benchWork } from './work.ts';

const workloads: readonly (() => BenchResult | Promise<BenchResult>)[] = [
  benchNearestUnit,
  benchCatchments,
  benchNational,
  benchMovingUnit,
  benchPlacement,
  benchCapacity,
  benchRoadNetwork,
  benchHttp,
  benchLoading,
  benchComparison,
  benchHeavyWork,
  benchFineCoverage,
  benchWork,
  benchPage,
  benchCountryMap,
  benchDragging,
];

// One after another: two at once would measure each other.
const results: BenchResult[] = [];
for (const workload of workloads) results.push(await workload());

console.log(alignedTable(results.flatMap(({ rows }) => rows)));

const mismatches = results.flatMap((result) => result.mismatches);
for (const mismatch of mismatches) console.error(`Wrong answer: ${mismatch}`);
if (mismatches.length > 0) process.exitCode = 1;
