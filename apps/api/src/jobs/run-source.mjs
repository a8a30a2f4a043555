import { register } from 'tsx/esm/api';

// A thread does not have the loader of the thread that starts it.
register();
await import(process.argv[2] ?? '');
