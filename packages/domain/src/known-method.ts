import type { Levnadsvana } from './levnadsvana.ts';

/** A way of working that somebody has used, to start an insats from. */
export interface KnownMethod {
  readonly id: string;
  readonly name: string;
  readonly levnadsvanor: readonly Levnadsvana[];
  readonly malgrupper: readonly string[];
  /** Who did what, in one sentence. */
  readonly about: string;
  /** What is known of its effect, in one sentence; that nothing is known is also an answer. */
  readonly evidence: string;
  readonly source: {
    readonly title: string;
    /** The day the source is from, or its year where it says no more. */
    readonly date: string;
  };
}

const effectUnknown = 'Källan visar att arbetssättet har fått stöd i länet, men säger inget om dess effekt.';
const grants2017 = { title: 'Region Uppsala, pressmeddelande om folkhälsomedel för 2017', date: '2016-10-21' };

/**
 * A start, not a catalogue: what the project has a source for, and nothing else. Each was used in Uppsala län. Which
 * levnadsvana it belongs to is our own reading where the source does not say.
 */
export const knownMethods: readonly KnownMethod[] = [
  {
    id: 'foreningsdialog',
    name: 'Invånardialog och föreningsdialog',
    levnadsvanor: ['fysiskAktivitet'],
    malgrupper: [],
    about:
      'Fråga invånarna vad de saknar, samla föreningarna och para ihop det de kan erbjuda med det som önskas, som i Föreningar för hälsa och gemenskap i Gimo.',
    evidence: 'Källan beskriver hur arbetet läggs upp, men säger inget om dess effekt.',
    source: { title: 'Östhammars kommun, osthammar.se', date: '2025-05-05' },
  },
  {
    id: 'hittaut',
    name: 'hittaut.nu',
    levnadsvanor: ['fysiskAktivitet'],
    malgrupper: [],
    about:
      'OK Enen i Enköping fick 50 000 kronor i folkhälsomedel för hittaut.nu, för att öka den fysiska aktiviteten.',
    evidence: effectUnknown,
    source: grants2017,
  },
  {
    id: 'fysisk-aktivitet-65',
    name: 'Ökad fysisk aktivitet 65+',
    levnadsvanor: ['fysiskAktivitet'],
    malgrupper: ['Äldre'],
    about: 'Älvkarleby fick 50 000 kronor i folkhälsomedel för ökad fysisk aktivitet bland äldre, under vecka 40.',
    evidence: effectUnknown,
    source: grants2017,
  },
  {
    id: 'friluft-nyanlanda',
    name: 'Friluftsverksamhet för nyanlända',
    levnadsvanor: ['fysiskAktivitet'],
    malgrupper: ['Kvotflyktingar och nyanlända'],
    about: 'Håbo kommun fick 90 000 kronor i folkhälsomedel för friluftsverksamheter för kvotflyktingar och nyanlända.',
    evidence: effectUnknown,
    source: { title: 'Region Uppsala, Folkhälsa', date: '2022' },
  },
  {
    id: 'fotboll-for-alla',
    name: 'Fotboll för alla',
    levnadsvanor: ['fysiskAktivitet'],
    malgrupper: [],
    about: 'Älvkarleby kommun fick 46 100 kronor i folkhälsomedel för Fotboll för alla.',
    evidence: effectUnknown,
    source: { title: 'Region Uppsala, Folkhälsa', date: '2023' },
  },
];
