import { builtServer, prepare } from './prepare.mjs';

const develop = process.argv.includes('--dev');
await prepare({ build: !develop });

// In this same process, so that Ctrl-C and signals reach the server itself.
if (develop) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./api/src/dev.ts');
} else {
  await import(builtServer);
}
