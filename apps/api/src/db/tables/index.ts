export * from './audit-table.ts';
export * from './column-types.ts';
export * from './indicator-tables.ts';
export * from './insats-tables.ts';
export * from './person-tables.ts';
export * from './region-tables.ts';
export * from './vardenhet-table.ts';
