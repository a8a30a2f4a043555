/** What every connection of this process calls itself, so that `pg_stat_activity` tells our processes apart. */
export const applicationName = `halsouppdrag:${process.pid}`;
