import { emptyFollowUp, type InsatsInput, type PartnerInput } from '@halsouppdrag/domain';
import type { RegionPackage } from '@halsouppdrag/sources';
import { stableId } from './stable-id.ts';

type Work = RegionPackage['work'];

const writtenBy = 'dataansvarig';

/** Real partners and insatser, each with the page that tells of it. What the page does not say is left empty. */
export function realWork(): Omit<Work, 'writtenFor'> {
  return {
    partners: [
      partner('OK Enen', 'forening', 'kommun:0381', grants2017),
      partner('Älvkarleby kommun', 'forvaltning', 'kommun:0319', grants2017),
      partner('Håbo kommun', 'forvaltning', 'kommun:0305', grants2022),
      partner('RF-SISU Uppland', 'civilsamhalle', 'kommun:0382', gimo),
      partner('Leader Upplandsbygd', 'civilsamhalle', 'kommun:0382', gimo),
    ],
    behov: [
      {
        id: stableId('behov', gimo),
        example: false,
        origin: gimo,
        writtenBy,
        areaId: 'regso:0382R003',
        levnadsvana: 'fysiskAktivitet',
        malgrupp: '',
        description: 'De boende i Gimo har önskemål om föreningsliv som inte möts av det som finns på orten.',
        evidence: [{ kind: 'report', title: `Föreningar för hälsa och gemenskap i Gimo, ${gimo}`, url: null }],
      },
    ],
    insatser: [
      insats(gimo, {
        title: 'Föreningar för hälsa och gemenskap i Gimo',
        description:
          'De boende tillfrågades om vad de saknar på Gimo torg 22–23 maj 2025, föreningarna möttes den 8 september, ' +
          'och utbudet matchas mot önskemålen. Källan nämner ingen levnadsvana; fysisk aktivitet är vår läsning. ' +
          'Vad som blev gjort efter dialogerna framgår inte av källan.',
        areaIds: ['regso:0382R003'],
        startsOn: '2025-05-22',
        behovIds: [stableId('behov', gimo)],
        partnerRoles: [role('RF-SISU Uppland', gimo), role('Leader Upplandsbygd', gimo)],
        step: 'insats',
      }),
      insats(grants2017, {
        title: 'hittaut.nu Enköping',
        description: 'Folkhälsomedel för 2017, beslutade i oktober 2016. Vad som gjordes framgår inte av källan.',
        areaIds: ['kommun:0381'],
        ...period('2017-01-01', '2017-12-31'),
        partnerRoles: [role('OK Enen', grants2017)],
        resources: [grant(50_000)],
      }),
      insats(grants2017, {
        title: 'Ökad fysisk aktivitet 65+',
        description: 'Folkhälsomedel för 2017, för vecka 40. Vad som gjordes framgår inte av källan.',
        areaIds: ['kommun:0319'],
        ...period('2017-10-02', '2017-10-08'),
        malgrupper: ['Äldre'],
        partnerRoles: [role('Älvkarleby kommun', grants2017)],
        resources: [grant(50_000)],
      }),
      insats(grants2022, {
        title: 'Friluftsverksamheter för kvotflyktingar och nyanlända',
        description:
          'Folkhälsomedel för 2022. Källan nämner ingen levnadsvana; fysisk aktivitet är vår läsning. Vad som gjordes ' +
          'framgår inte av källan.',
        areaIds: ['kommun:0305'],
        ...period('2022-01-01', '2022-12-31'),
        malgrupper: ['Kvotflyktingar och nyanlända'],
        targeting: 'riktad',
        partnerRoles: [role('Håbo kommun', grants2022)],
        resources: [grant(90_000)],
      }),
      insats(grants2023, {
        title: 'Fotboll för alla',
        description: 'Folkhälsomedel för 2023. Vad som gjordes framgår inte av källan.',
        areaIds: ['kommun:0319'],
        ...period('2023-01-01', '2023-12-31'),
        partnerRoles: [role('Älvkarleby kommun', grants2017)],
        resources: [grant(46_100)],
      }),
    ],
    diary: [],
  };
}

const gimo = 'osthammar.se 2025-05-05';
const grants2017 = 'regionuppsala.mynewsdesk.com 2016-10-21';
const grants2022 = 'Region Uppsala, Folkhälsa, sidan som den stod 2022';
const grants2023 = 'Region Uppsala, Folkhälsa, sidan som den stod 2023';

const period = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const grant = (sek: number): InsatsInput['resources'][number] => ({
  fundingSource: 'folkhalsomedel',
  hours: null,
  sek,
  note: '',
});
const role = (name: string, origin: string) => ({ partnerId: stableId('partner', name, origin), role: '' });

function partner(name: string, kind: PartnerInput['kind'], areaId: string, origin: string): Work['partners'][number] {
  return {
    id: stableId('partner', name, origin),
    example: false,
    origin,
    writtenBy,
    name,
    kind,
    contactFunction: '',
    contactAddress: '',
    areaIds: [areaId],
    levnadsvanor: [],
    note: '',
  };
}

type Told = Pick<InsatsInput, 'title' | 'description' | 'areaIds'> &
  Partial<InsatsInput> & { readonly step?: Work['insatser'][number]['step'] };

function insats(origin: string, told: Told): Work['insatser'][number] {
  return {
    id: stableId('insats', told.title, origin),
    example: false,
    origin,
    writtenBy,
    step: 'behov',
    decision: null,
    position: null,
    levnadsvanor: ['fysiskAktivitet'],
    preventionsniva: null,
    malgrupper: [],
    status: 'planerad',
    startsOn: null,
    endsOn: null,
    responsible: '',
    partners: '',
    participants: null,
    behovIds: [],
    targeting: null,
    partnerRoles: [],
    series: [],
    resources: [],
    goals: [],
    samverkan: false,
    followUp: emptyFollowUp,
    ...told,
  };
}
