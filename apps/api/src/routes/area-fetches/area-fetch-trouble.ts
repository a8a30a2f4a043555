import { type Failure, fetchTrouble } from '../saved-queries/fetch-trouble.ts';

const byHand = 'Du kan också hämta lagret för hand och skicka in det som en fil.';
const smaller =
  'Begränsa lagret i adressen till regionens områden, till exempel med where=, bbox= eller CQL_FILTER=, eller ta ett med förenklade gränser.';

/** Why no areas were fetched, and what to do. */
export function areaFetchTrouble(name: string, failure: Failure): string {
  switch (failure.why) {
    case 'tooLarge':
      return `En sida av svaret från ${name} är större än 10 MB. ${smaller}`;
    case 'refused':
      return failure.status === 404
        ? `${name} har inget sådant lager (404). Rätta adressen.`
        : `${name} svarar inte på frågan (${failure.status}). Rätta adressen; lagret måste vara öppet för alla.`;
    case 'notData':
      return `${name} svarade med något annat än GeoJSON. Lagret kanske inte finns, eller så kan tjänsten inte lämna GeoJSON. ${byHand}`;
    case 'unusable':
      return `${failure.problem} ${/ högst /.test(failure.problem) ? smaller : byHand}`;
    default:
      return fetchTrouble({ name }, failure, byHand).detail;
  }
}
