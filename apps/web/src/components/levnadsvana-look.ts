import type { Levnadsvana } from '@halsouppdrag/domain';
import { Apple, Brain, CigaretteOff, Footprints, type LucideIcon, MoonStar, Wine } from 'lucide-react';

/** The fixed icon and colour of each levnadsvana, the same on map, chart and table. Colours: Okabe and Ito 2008. */
export const levnadsvanaLook: Record<Levnadsvana, { icon: LucideIcon; colour: string; ink: string }> = {
  fysiskAktivitet: { icon: Footprints, colour: '#009e73', ink: '#000' },
  matvanor: { icon: Apple, colour: '#e69f00', ink: '#000' },
  alkohol: { icon: Wine, colour: '#cc79a7', ink: '#000' },
  tobak: { icon: CigaretteOff, colour: '#d55e00', ink: '#000' },
  somn: { icon: MoonStar, colour: '#0072b2', ink: '#fff' },
  stress: { icon: Brain, colour: '#56b4e9', ink: '#000' },
};
