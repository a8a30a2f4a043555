export const areaFetchText = {
  title: 'Eller hämta områdena från en tjänst',
  address: 'Adress till ett lager',
  help: 'Ett lager i en ArcGIS FeatureServer (…/FeatureServer/0), en samling i OGC API Features (…/collections/namn) eller en WFS med typeNames=… i adressen. Lagret måste vara öppet för alla. Adressen sparas tillsammans med det som hämtas.',
  from: (names: readonly string[]) => `Hämtas från: ${names.join(', ')}. Högst 16 MB och 20 000 områden.`,
  fetch: 'Hämta områdena',
  none: 'Ingen tjänst är inställd att hämta områden från. Den som sköter servern anger dem som geodata=https://… i inställningen FETCH_FROM. Du kan hämta lagret för hand och välja det som en fil här ovanför.',
  leave: 'Du kan lämna sidan. Hämtningen fortsätter, och den här adressen leder tillbaka till den.',
  interrupted: 'Hämtningen avbröts när servern startades om. Ingen fil är hämtad. Tryck på Hämta områdena igen.',
} as const;
