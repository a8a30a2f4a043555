// Run as a program of its own by the tests here: opens a cluster, says where, and leaves it when asked to.
import { resolve } from 'node:path';
import { ClusterError } from '../../apps/api/src/cluster/cluster-error.ts';
import { openCluster } from '../../apps/api/src/cluster/open-cluster.ts';

try {
  const { url, dataFolder, close } = await openCluster({
    dataFolder: process.env['HALSOUPPDRAG_DATA'],
    log: (line) => console.error(line),
    repositoryRoot: resolve(import.meta.dirname, '../..'),
  });
  // Before anyone is told: whoever reads the line may ask for the end at once.
  process.once('SIGTERM', () => close().then(() => process.exit(0)));
  console.log(JSON.stringify({ url, dataFolder }));
  // Only the database's connection would otherwise keep this process going.
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof ClusterError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
