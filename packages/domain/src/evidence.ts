import { z } from 'zod';
import { AreaId } from './area.ts';
import { CalendarDate } from './calendar-date.ts';
import { distinct, plainText, seenText } from './plain-text.ts';
import { SmallCount } from './small-count.ts';
import { Source } from './source.ts';

export const evidenceKinds = ['indicator', 'invanardialog', 'report', 'judgement'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a person points at an indicator's value; the server freezes what it says. */
const IndicatorPointer = z.strictObject({
  kind: z.literal('indicator'),
  indicatorId: z.string().min(1).max(100),
  areaId: AreaId,
  year: z.int().min(1900).max(2100),
});

/** A dialogue with residents. It holds no name of anyone: only how many came and what they brought up. */
const Invanardialog = z.strictObject({
  kind: z.literal('invanardialog'),
  heldOn: CalendarDate,
  place: seenText(200, 'Skriv var dialogen hölls.'),
  participants: z.int().min(0, { error: 'Antalet kan inte vara under noll.' }).max(100_000),
  themes: z
    .array(seenText(120, 'Skriv temat.'))
    .min(1, { error: 'Skriv minst ett tema.' })
    .max(20)
    .refine(distinct, { error: 'Samma tema står två gånger.' }),
});

const Report = z.strictObject({
  kind: z.literal('report'),
  title: seenText(300, 'Skriv rapportens titel.'),
  url: z
    .url({ protocol: /^https?$/, error: 'Skriv en adress som börjar med https://.' })
    .max(1000)
    .nullable()
    .default(null),
});

const Judgement = z.strictObject({
  kind: z.literal('judgement'),
  text: seenText(2000, 'Skriv vad bedömningen bygger på.'),
  /** A function, such as "distriktssköterska, Tierps vårdcentral"; not a name. */
  by: plainText(200).default(''),
});

/** What a person gives as evidence for a behov. */
export const EvidenceInput = z.discriminatedUnion('kind', [IndicatorPointer, Invanardialog, Report, Judgement], {
  error: 'Välj vilket slags belägg det är.',
});
export type EvidenceInput = z.infer<typeof EvidenceInput>;

/** An indicator's value as it stood when it was made evidence. It does not change when the indicator does. */
const FrozenIndicator = IndicatorPointer.extend({
  name: z.string(),
  unit: z.string(),
  areaName: z.string(),
  value: z.number(),
  /** The 95 % interval, null where the source gives none and it cannot be computed. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  source: Source.pick({ title: true, publisher: true, date: true }),
  frozenOn: CalendarDate,
});

/** Evidence as the API gives it: indicator values frozen, small counts hidden from who may not see them. */
export const Evidence = z.discriminatedUnion('kind', [
  FrozenIndicator,
  Invanardialog.extend({ participants: SmallCount }),
  Report,
  Judgement,
]);
export type Evidence = z.infer<typeof Evidence>;

export const evidenceKindName: Record<EvidenceKind, string> = {
  indicator: 'Indikator',
  invanardialog: 'Invånardialog',
  report: 'Rapport eller länk',
  judgement: 'Professionell bedömning',
};
