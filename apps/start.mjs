import { prepare } from './prepare.mjs';

const develop = process.argv.includes('--dev');
await prepare({ build: !develop });

// In this same process, so that Ctrl-C and signals reach the server itself.
const { register } = await import('tsx/esm/api');
register();
await import(develop ? './api/src/dev.ts' : './api/src/main.ts');
