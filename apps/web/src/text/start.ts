export const startText = {
  title: 'Hälsa där människor bor',
  theLan: 'länet',
  /** Two sentences: what this is. */
  what: (region: string) =>
    `Här planerar ni hälsofrämjande insatser i ${region}, område för område, för alla som bor där och inte bara för dem som är listade på en vårdcentral. Kartan visar vårdenheterna, vilka de når och vad som görs för de sex levnadsvanorna.`,
  rolesTitle: 'Börja här',
  roles: {
    halsosamordnare: {
      title: 'Hälsosamordnare',
      steps: [
        'Välj ditt lokalsamhälle på kartan eller sök efter det.',
        'Se vilka levnadsvanor som saknar insatser.',
        'Logga en insats.',
      ],
      action: 'Öppna kartan',
    },
    planerare: {
      title: 'Planerare',
      steps: [
        'Välj ett mått att jämföra områdena med.',
        'Sortera tabellen eller färglägg kartan.',
        'Läs varifrån siffran kommer och vad den betyder.',
      ],
      action: 'Jämför områden',
    },
    samrad: {
      title: 'Samråd',
      steps: [
        'Se vilka som har varje vårdenhet närmast.',
        'Se hur många som har långt till vården.',
        'Läs vilka insatser som görs och var de saknas.',
      ],
      action: 'Se upptagningsområden',
    },
  },
  be: 'Arbeta som',
  inhabitants: (count: string, lan: string, year: number) =>
    `${count} personer bodde i ${lan} den 31 december ${year}.`,
} as const;
