import { z } from 'zod';
import { Once } from './record-parameters.ts';

const fileNameMessage = 'Skriv filens namn.';

/** What a file has to be called. */
const FileName = z.string().trim().min(1, { error: fileNameMessage }).max(200, { error: fileNameMessage });

/** What a call that sends a file in holds: its bytes as they are, and what it is called. */
export const sentFile = (description: string, fileName = FileName) => ({
  headers: Once,
  query: z.strictObject({ fileName }),
  body: {
    required: true,
    description,
    content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
  },
});
