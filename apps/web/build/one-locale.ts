import type { Plugin } from 'vite';

const asksTheBrowser = /react-aria\/dist\/private\/i18n\/useDefaultLocale\.mjs$/;

const alwaysSwedish = `
export const getDefaultLocale = () => ({ locale: 'sv-SE', direction: 'ltr' });
export const useDefaultLocale = getDefaultLocale;
`;

/**
 * React Aria asks for the browser's language as soon as it is loaded, and checking that language costs a tenth of a
 * second before anything is seen. The page is Swedish whatever the browser speaks, and says so to React Aria itself.
 */
export function oneLocale(): Plugin {
  return {
    name: 'one-locale',
    apply: 'build',
    load: { filter: { id: asksTheBrowser }, handler: () => alwaysSwedish },
  };
}
