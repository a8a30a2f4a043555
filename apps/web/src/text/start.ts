import type { Role } from '@halsouppdrag/domain';

export const startText = {
  title: 'Hälsa där människor bor',
  /** Two sentences: what this is. */
  what: (region: string) =>
    `Här planerar ni hälsofrämjande insatser i ${region}, område för område, för alla som bor där och inte bara för vårdcentralens listade. Kartan visar vårdenheterna, vilka de når och vad som görs för sex levnadsvanor.`,
  rolesTitle: 'Vad vill du göra?',
  roles: {
    halsosamordnare: {
      title: 'Hälsosamordnare',
      steps: ['Hitta ditt lokalsamhälle på kartan.', 'Se vilka levnadsvanor som saknar insatser.', 'Logga en insats.'],
      action: 'Öppna kartan',
    },
    planerare: {
      title: 'Planerare',
      steps: ['Färglägg kartan efter ett mått.', 'Jämför områdena i tabellen.', 'Läs varifrån siffran kommer.'],
      action: 'Jämför områden',
    },
    samrad: {
      title: 'Samråd',
      steps: [
        'Se vårdenheternas upptagningsområden.',
        'Se hur många som har långt till vården.',
        'Läs vilka insatser som görs.',
      ],
      action: 'Se upptagningsområden',
    },
  } satisfies Partial<Record<Role, { title: string; steps: string[]; action: string }>>,
  be: 'Arbeta som',
  source: 'Befolkning',
} as const;
