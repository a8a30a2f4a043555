// Plain JavaScript: it is a process of its own, as the server is, and begins without compiling anything.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Gives whoever asks the bytes it was told, whatever is asked: what twenty clients cost where nothing is worked out. */
let given = { type: 'text/plain', bytes: new Uint8Array() };
process.on('message', (/** @type {typeof given} */ told) => {
  given = told;
  process.send?.('told');
});
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'Content-Type': given.type, 'Content-Length': given.bytes.byteLength });
  response.end(given.bytes);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
process.send?.(typeof address === 'object' ? address?.port : null);
