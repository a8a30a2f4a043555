import type { PlacementModel, PlacementQuestion } from '@halsouppdrag/domain';

const modelText: Record<PlacementModel, string> = {
  mclp: 'Flest inom gränsen (MCLP, Church och ReVelle 1974)',
  pMedian: 'Kortast i genomsnitt (p-median, Hakimi 1964)',
  pCenter: 'Kortast för den som har längst (p-center, Hakimi 1964)',
  lscp: 'Minst antal nya enheter så att alla som kan nås är inom gränsen (LSCP, Toregas m.fl. 1971)',
};

/** How the best was measured and found, in plain Swedish; `measured` says how ways were measured and from where. */
export function placementMethod({ model, weights, leastDistance }: PlacementQuestion, measured: string): string {
  const km = (value: number) => String(value).replace('.', ',');
  const parts = [`${modelText[model]}. ${measured} Enheter som räknas ligger kvar.`];
  if (weights.kind === 'index') {
    parts.push(
      'Vid valet av platser räknas en invånare 6 minus områdets socioekonomiska index: fem gånger så mycket där ' +
        'indexet är 1 som där det är 5, och som 3 där det saknas.',
    );
  }
  if (weights.kind === 'ages') {
    const ages = weights.to >= 120 ? `${weights.from} år och äldre` : `${weights.from}–${weights.to} år`;
    parts.push(`Vid valet av platser räknas bara de som är ${ages}.`);
  }
  if (leastDistance > 0) parts.push(`Nya enheter ligger minst ${km(leastDistance)} km från varandra, fågelvägen.`);
  return parts.join(' ');
}
