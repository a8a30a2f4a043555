import { type Complaint, complain, type Outcome, quoteFound } from '../complaint.ts';
import type { AreaRegister } from './area-register.ts';
import { type CubeCategory, type DataCube, plainCategory } from './data-cube.ts';

/**
 * The same table with the official code of every area, where the file had labels, other spellings or codes with a
 * version after them. An area that the register does not know, or that may be several, is a complaint; so are two
 * labels for one area.
 */
export function joinAreas(file: string, cube: DataCube, register: AreaRegister): Outcome<DataCube> {
  const complaints: Complaint[] = [];
  const dimensions = cube.dimensions.map((dimension) => {
    if (dimension.role !== 'area') return dimension;
    const place = { file, path: dimension.id };
    const labelOf = new Map<string, string>();
    const isStripped = lacksSwedishLetters(dimension.categories.map(({ label }) => label));
    const categories = dimension.categories.map((category): CubeCategory => {
      const code = codeOf(category, register, isStripped);
      if (typeof code !== 'string') {
        const found = code === null ? 'som registret inte känner' : `som kan vara ${code.join(' eller ')}`;
        complaints.push(complain(place, 'ett område i registret', `${quoteFound(category.label)}, ${found}`));
        return category;
      }
      const other = labelOf.get(code);
      if (other !== undefined) {
        const found = `${quoteFound(other)} och ${quoteFound(category.label)} för ${code}`;
        complaints.push(complain(place, 'ett namn för varje område', found));
      }
      labelOf.set(code, category.label);
      return { ...plainCategory(code, category.label), notes: category.notes };
    });
    return { ...dimension, categories };
  });
  if (complaints.length > 0) return { ok: false, complaints: complaints.slice(0, 100) };
  return { ok: true, value: { ...cube, dimensions } };
}

/** Whether many names have no å, ä or ö at all: then the file has lost them. */
export function lacksSwedishLetters(names: readonly string[]): boolean {
  const letters = names.join('');
  return letters.length > 0 && !/[åäöÅÄÖé]/.test(letters.normalize('NFC'));
}

function codeOf(
  { code, label }: CubeCategory,
  register: AreaRegister,
  isStripped: boolean,
): string | readonly string[] | null {
  const byCode = register.match(code, isStripped);
  if (byCode.kind === 'found') return byCode.code;
  const byLabel = label === code ? byCode : register.match(label, isStripped);
  if (byLabel.kind === 'found') return byLabel.code;
  return byLabel.kind === 'ambiguous' ? byLabel.codes : null;
}
