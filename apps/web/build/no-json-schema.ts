import type { Plugin } from 'vite';

const writesJsonSchema = /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const exported = /^export (?:const|function) (\w+)/gm;

const refusal = `const notHere = () => () => { throw new Error('JSON schemas are made by the API only.'); };\n`;

/**
 * Every Zod schema can write itself as JSON Schema, and so brings all that this takes. The API does it for its
 * description of itself; the page never does, and need not carry eight kilobytes for it to the first map.
 */
export function noJsonSchema(): Plugin {
  return {
    name: 'no-json-schema',
    apply: 'build',
    transform: {
      filter: { id: writesJsonSchema },
      handler: (code) => {
        const names = [...code.matchAll(exported)].map(([, name]) => name);
        return { code: refusal + names.map((name) => `export const ${name} = notHere;\n`).join(''), map: null };
      },
    },
  };
}
