/** What the page says when the list of insatser is taken out as files. */
export const exportText = {
  xlsx: 'XLSX',
  geoJson: 'GeoJSON',
  fetching: (rows: string, total: string, megabytes: string) => `${rows} av ${total} rader, ${megabytes} MB`,
  progress: 'Hur mycket av arbetsboken som är hämtad',
  cancel: 'Avbryt',
  done: (megabytes: string) => `Arbetsboken är hämtad, ${megabytes} MB.`,
  cancelled: 'Hämtningen avbröts. Ingen fil sparades.',
  failed: 'Hämtningen gick inte att slutföra. Ingen fil sparades. Försök igen.',
} as const;
