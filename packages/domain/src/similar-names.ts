/** Words that say what kind of organisation it is and not which. */
const kindWords = /\b(ab|aktiebolag|ek|ekonomisk|forening|foreningen|ideell|if|ik|hb|kommun|kommuns|stiftelsen)\b/g;

/** What is left of a name when case, accents, punctuation and kind words are taken away. */
function core(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const without = plain.replace(kindWords, ' ').replace(/\s+/g, ' ').trim();
  // A name of nothing but kind words is told apart by them.
  return without === '' ? plain : without;
}

/** The trigrams of a text, with two blanks before and one after each word, as PostgreSQL's pg_trgm cuts them. */
function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/**
 * How alike two names of organisations are, 0 to 1: the share of trigrams they have in common (Jaccard), after case,
 * accents, punctuation and words such as "AB" and "förening" are taken away. Method: PostgreSQL's pg_trgm.
 */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [trigrams(core(one)), trigrams(core(other))];
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared++;
  return shared / (a.size + b.size - shared);
}

/** From here on two names are shown as perhaps the same. Chosen on the shipped examples: "Tierps IF" and "Tierp IF" are, "Tierps IF" and "Tobo IF" are not. */
const alike = 0.45;

/** The items whose names are so alike that they may be the same organisation, most alike first. */
export function similarNames<Named extends { readonly name: string }>(name: string, among: readonly Named[]): Named[] {
  return among
    .map((item) => ({ item, similarity: nameSimilarity(name, item.name) }))
    .filter(({ similarity }) => similarity >= alike)
    .sort((a, b) => b.similarity - a.similarity || a.item.name.localeCompare(b.item.name, 'sv'))
    .map(({ item }) => item);
}
