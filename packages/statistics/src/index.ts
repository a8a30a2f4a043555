export * from './count-interval.ts';
export * from './directly-standardised-rate.ts';
export * from './estimate.ts';
export * from './mean.ts';
export * from './proportion.ts';
export * from './rate.ts';
export * from './wilson-interval.ts';
