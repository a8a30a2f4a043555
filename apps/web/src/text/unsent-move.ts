/** A move of an insats to another step, or the opening of a locked one, that waits for contact. */
export const unsentMoveText = {
  kept: (step: string) => `Ej sänt. Insatsen flyttas till steget ${step.toLowerCase()} när kontakten är tillbaka.`,
  keptOpening: 'Ej sänt. Insatsen öppnas igen när kontakten är tillbaka. Du kan ändra i den redan nu.',
  waits: (step: string) => `Flyttas till steget ${step.toLowerCase()}.`,
  waitsToOpen: 'Öppnas igen.',
  shut: (step: string, missing: string) => `Steget ${step.toLowerCase()} är inte öppet än. ${missing}`,
  movedElsewhere: (name: string, step: string) =>
    `${name} har sedan dess flyttat insatsen till steget ${step.toLowerCase()}. Öppna insatsen och se om den ska vidare.`,
  alreadyMoved: (name: string, step: string) =>
    `Insatsen är redan i steget ${step.toLowerCase()} och ändrades senast av ${name}. Det du skrev här är inte sparat.`,
  alreadyOpen: (name: string) =>
    `Insatsen är redan öppen och ändrades senast av ${name}. Det du skrev här är inte sparat.`,
  openInsats: 'Öppna insatsen',
  takeBack: 'Ta tillbaka',
  takeBackInsats: (title: string) => `Ta tillbaka flytten av ${title}`,
  takenBack: (title: string, step: string) => `${title} är kvar i steget ${step.toLowerCase()}.`,
} as const;
