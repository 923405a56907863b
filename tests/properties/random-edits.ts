/** Random corrections of every kind, aimed at actors, events, relations and articles that the case has or might have. */

import type { InputOf, ProcedureName } from '#shared/contract/index.ts';
import { Reliability } from '#shared/model/grade.ts';
import { PloverType } from '#shared/model/plover.ts';
import { ActorKind, EventStatus, RelationStatus, Role } from '#shared/model/vocabulary.ts';

/** What the case has at the moment of the edit. */
export interface Targets {
  readonly actors: readonly { readonly id: number; readonly aliases: readonly string[] }[];
  readonly places: readonly number[];
  readonly articles: readonly number[];
  readonly events: readonly number[];
  readonly relations: readonly number[];
}

export interface Pick {
  readonly targets: Targets;
  /** 0 to 50 */
  readonly pick: number;
  /** 0 to 9 */
  readonly value: number;
}

export interface Message {
  readonly name: ProcedureName;
  readonly input: unknown;
}

/** One of a list, or something that is not there. */
const oneOf = <T>(list: readonly T[], index: number, otherwise: T): T =>
  list.length === 0 ? otherwise : (list[index % list.length] ?? otherwise);

const actor = ({ targets, pick }: Pick, offset = 0): number =>
  oneOf(targets.actors, pick + offset, { id: 99, aliases: [] }).id;
const event = ({ targets, pick }: Pick): number => oneOf(targets.events, pick, 99);
const relation = ({ targets, pick }: Pick): number => oneOf(targets.relations, pick, 99);
const article = ({ targets, pick }: Pick): number => oneOf(targets.articles, pick, 99);

/** An actor of the case, or one that is named for the first time, or again. */
const choice = (at: Pick, offset: number) =>
  at.value % 3 === 0
    ? { name: `Named ${(at.value + offset) % 4}`, kind: oneOf(ActorKind.options, at.value, 'person') }
    : actor(at, offset);

const place = ({ targets, pick, value }: Pick) =>
  value % 2 === 0 ? { name: `Town ${value}`, kind: 'city' } : oneOf(targets.places, pick, 99);

const edtf = (value: number): string | null => (value === 0 ? null : `2026-0${value}`);

/** A name of some actor that is only an alias, where there is one. */
function alias(pick: Pick): InputOf<'actor.removeAlias'> {
  const named = pick.targets.actors.filter((one) => one.aliases.length > 0);
  const { id, aliases } = oneOf(named, pick.pick, { id: 99, aliases: ['Nobody'] });
  return { actorId: id, name: oneOf(aliases, pick.value, '') } as InputOf<'actor.removeAlias'>;
}

type Edit = (pick: Pick) => Message;
const edit =
  (name: ProcedureName, input: (pick: Pick) => unknown): Edit =>
  (pick) => ({ name, input: input(pick) });

/** One for each command that corrects something. */
export const edits: readonly Edit[] = [
  edit('actor.rename', (p) => ({ actorId: actor(p), name: `Name ${p.value}` })),
  edit('actor.setKind', (p) => ({ actorId: actor(p), kind: oneOf(ActorKind.options, p.value, 'other') })),
  edit('actor.addAlias', (p) => ({ actorId: actor(p), name: `Alias ${p.value}` })),
  edit('actor.removeAlias', alias),
  edit('actor.setAttribute', (p) => ({
    ...{ actorId: actor(p), name: p.pick % 2 === 0 ? 'office' : 'country' },
    value: p.value % 4 === 0 ? null : `Fact ${p.value}`,
  })),
  edit('actor.merge', (p) => ({ actorId: actor(p), intoId: actor(p, 1) })),
  edit('event.setTitle', (p) => ({ eventId: event(p), title: `Title ${p.value}` })),
  edit('event.setType', (p) => ({ eventId: event(p), type: PloverType.options[p.value] })),
  edit('event.setStatus', (p) => ({ eventId: event(p), status: EventStatus.options[p.value % 6] })),
  edit('event.setTime', (p) => ({ eventId: event(p), edtf: edtf(p.value) })),
  edit('event.setClaimant', (p) => ({
    eventId: event(p),
    actorId: p.value === 5 ? null : choice(p, 1),
  })),
  edit('event.setPlaces', (p) => ({ eventId: event(p), placeIds: p.value === 3 ? [] : [place(p)] })),
  edit('event.setParticipants', (p) => ({
    eventId: event(p),
    participants: [
      { actorId: choice(p, 0), role: oneOf(Role.options, p.value, 'other') },
      { actorId: actor(p, 2), role: 'party', inferred: p.value > 5 },
      { placeId: place(p), role: 'host' },
    ].slice(p.value % 3),
  })),
  edit('relation.setPredicate', (p) => ({ relationId: relation(p), predicate: `does ${p.value} to` })),
  edit('relation.setStatus', (p) => ({
    relationId: relation(p),
    status: RelationStatus.options[p.value % 7],
  })),
  edit('relation.setTime', (p) => ({ relationId: relation(p), edtf: edtf(p.value) })),
  edit('relation.setEnds', (p) => ({
    relationId: relation(p),
    ...{ subject: choice(p, 0), object: actor(p, 1), directed: p.value % 2 === 0 },
  })),
  edit('article.setTitle', (p) => ({ articleId: article(p), title: `Headline ${p.value}` })),
  edit('article.setGrade', (p) => ({
    articleId: article(p),
    reliability: Reliability.options[p.value % 6],
    credibility: (p.value % 6) + 1,
  })),
  edit('article.setOutlet', (p) => ({
    articleId: article(p),
    outlet: p.value < 3 ? null : `Paper ${p.value}`,
  })),
];
