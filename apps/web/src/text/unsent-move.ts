/** A move of an insats to another step that waits for contact. */
export const unsentMoveText = {
  kept: (step: string) => `Ej sänt. Insatsen flyttas till steget ${step.toLowerCase()} när kontakten är tillbaka.`,
  waits: (step: string) => `Flyttas till steget ${step.toLowerCase()}.`,
  shut: (step: string, missing: string) => `Steget ${step.toLowerCase()} är inte öppet än. ${missing}`,
  movedElsewhere: (name: string, step: string) =>
    `${name} har sedan dess flyttat insatsen till steget ${step.toLowerCase()}. Öppna insatsen och se om den ska vidare.`,
  openInsats: 'Öppna insatsen',
} as const;
