export * from './complaint.ts';
export * from './csv-table.ts';
export * from './geojson.ts';
export * from './json-stat.ts';
export * from './osm/read-osm-roads.ts';
export * from './region-package/read-region-package.ts';
export * from './region-package/region-file.ts';
export * from './region-package/region-package.ts';
