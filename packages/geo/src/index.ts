export * from './area-geometry.ts';
export * from './catchments.ts';
export * from './great-circle.ts';
export * from './nearest-assignment.ts';
export * from './nearest-unit.ts';
export * from './point-inside.ts';
export * from './within-limit.ts';
export * from './within-region.ts';
