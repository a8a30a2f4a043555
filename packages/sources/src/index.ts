export * from './complaint.ts';
export * from './csv-table.ts';
export * from './geojson.ts';
export * from './json-stat.ts';
