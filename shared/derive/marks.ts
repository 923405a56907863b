/** How meaning is drawn: a quad's glyph, a status's line, and the quad of a relation. */
import type { Quad } from '../model/plover.ts';
import type { RelationStatus } from '../model/vocabulary.ts';

/** `open` is solid with an open end; `struck` is drawn struck through or crossed out. */
export type Line = 'solid' | 'open' | 'dashed' | 'dotted' | 'struck';

const LINES: Readonly<Record<RelationStatus, Line>> = {
  current: 'solid',
  occurred: 'solid',
  ongoing: 'open',
  planned: 'dashed',
  conditional: 'dotted',
  hypothetical: 'dotted',
  negated: 'struck',
};

export const lineOf = (status: RelationStatus): Line => LINES[status];

const GLYPHS: Readonly<Record<Quad, string>> = {
  'verbal-cooperation': '○',
  'material-cooperation': '●',
  'verbal-conflict': '◇',
  'material-conflict': '◆',
  other: '·',
};

/** The second cue beside colour: hollow is verbal, filled material; round cooperation, pointed conflict. */
export const quadGlyph = (quad: Quad): string => GLYPHS[quad];

const FAMILY_QUADS: ReadonlyMap<string, Quad> = new Map([
  ...(['attack', 'harm', 'sanction', 'arrest', 'oust', 'kill'] as const).map(conflict),
  ...(['condemn', 'demand', 'threaten', 'oppose'] as const).map((family): [string, Quad] => [
    family,
    'verbal-conflict',
  ]),
  ...(['aid', 'rescue'] as const).map((family): [string, Quad] => [family, 'material-cooperation']),
  ...(['negotiate', 'mediate', 'agree', 'visit', 'address', 'promise', 'praise'] as const).map(
    (family): [string, Quad] => [family, 'verbal-cooperation'],
  ),
]);

function conflict(family: string): [string, Quad] {
  return [family, 'material-conflict'];
}

/** The quad of a relation's family; offices, memberships and unknown families have none. */
export const relationQuad = (family: string): Quad => FAMILY_QUADS.get(family) ?? 'other';
