/** Icons by kind of actor, drawn by us as SVG in a square of 48: the outline is the node's shape. */
import type { ActorKind } from '../model/vocabulary.ts';

/** The side of the square that icons are drawn in. */
export const ICON_SIDE = 48;

export interface IconColours {
  readonly stroke: string;
  readonly fill: string;
}

const COLUMNS =
  '<path d="M24 9 38 17H10Z" FILLED/><path d="M14 20h4v12h-4zM22 20h4v12h-4zM30 20h4v12h-4zM10 34h28v4H10z" FILLED/>';
const HEADS = '<circle cx="24" cy="16" r="6" FILLED/><path d="M13 36c0-8 5-12 11-12s11 4 11 12z" FILLED/>';

/** `OUTLINE` marks the parts that are dashed for actors that may not exist yet; `FILLED` and `DRAWN` the rest. */
const DRAWINGS: Readonly<Record<ActorKind, string>> = {
  person: `<circle cx="24" cy="24" r="22" OUTLINE/>${HEADS}`,
  state: '<path d="M12.5 4h23L47 24 35.5 44h-23L1 24Z" OUTLINE/><path d="M18 36V13h14l-4 5 4 5H18" DRAWN/>',
  organization: `<rect x="3" y="3" width="42" height="42" rx="7" OUTLINE/>${COLUMNS}`,
  'government-body': `<rect x="3" y="3" width="42" height="42" rx="7" OUTLINE/>${COLUMNS}<path d="M10 13.5h28" DRAWN/>`,
  'armed-force':
    '<path d="M24 2 43 8v15c0 12-8 19-19 23C13 42 5 35 5 23V8Z" OUTLINE/><path d="m14 25 10-8 10 8M14 33l10-8 10 8" DRAWN/>',
  coalition: '<circle cx="17" cy="24" r="15" OUTLINE/><circle cx="31" cy="24" r="15" LOOP/>',
  group:
    '<circle cx="14" cy="31" r="12" OUTLINE/><circle cx="34" cy="31" r="12" OUTLINE/><circle cx="24" cy="16" r="13" OUTLINE/>',
  population:
    '<circle cx="13" cy="19" r="6" OUTLINE/><circle cx="35" cy="19" r="6" OUTLINE/><path d="M2 39c0-8 5-12 11-12s11 4 11 12zM24 39c0-8 5-12 11-12s11 4 11 12z" OUTLINE/><circle cx="24" cy="15" r="7" OUTLINE/><path d="M11 41c0-10 6-15 13-15s13 5 13 15z" OUTLINE/>',
  other: '<circle cx="24" cy="24" r="20" OUTLINE/><circle cx="24" cy="24" r="5" FILLED/>',
};

interface HitShape {
  readonly kinds: readonly ActorKind[];
  readonly shape: 'ellipse' | 'hexagon' | 'round-rectangle';
}

/** The shapes that edges end at and that the pointer hits, nearest to the drawings. */
export const hitShapes: readonly HitShape[] = [
  { kinds: ['state'], shape: 'hexagon' },
  { kinds: ['organization', 'government-body'], shape: 'round-rectangle' },
  { kinds: ['person', 'group', 'armed-force', 'population', 'coalition', 'other'], shape: 'ellipse' },
];

/** The elements of an icon; `tentative` dashes its outline. */
export function iconElements(kind: ActorKind, tentative: boolean, { stroke, fill }: IconColours): string {
  const dash = tentative ? ' stroke-dasharray="4 3"' : '';
  const line = `stroke="${stroke}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"`;
  return DRAWINGS[kind]
    .replaceAll('OUTLINE', `fill="${fill}" ${line}${dash}`)
    .replaceAll('LOOP', `fill="none" ${line}${dash}`)
    .replaceAll('FILLED', `fill="${stroke}"`)
    .replaceAll('DRAWN', `fill="none" ${line}`);
}
