export * from './catchments.ts';
export * from './great-circle.ts';
export * from './nearest-assignment.ts';
export * from './nearest-unit.ts';
export * from './within-limit.ts';
