import { createServer } from 'node:net';
import { isFileError } from './file-error.ts';

/** A port on 127.0.0.1 that nobody holds at this moment: the preferred one when it is free. */
export function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (preferred !== 0 && isFileError(error, 'EADDRINUSE', 'EACCES')) resolve(freePort());
      else reject(error);
    });
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the probe has no port'));
      });
    });
  });
}
