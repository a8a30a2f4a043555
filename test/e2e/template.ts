import { prepare } from '../../apps/prepare.mjs';
import { runServer } from './running-server.ts';
import { newData } from './server-data.ts';

/** Names the loaded data that every spec file begins with a copy of. */
export const templateVariable = 'HALSOUPPDRAG_E2E_TEMPLATE';

/** One first start for the whole run, which makes, migrates and loads what the starts after it find in place. */
export default async function makeTemplate(): Promise<() => Promise<void>> {
  // Also when one file is run alone: what is looked at is what stands in the source.
  await prepare({ build: true });
  const data = await newData();
  const server = await runServer(data);
  await server.stop();
  process.env[templateVariable] = data.name;
  return () => data.remove();
}
