/** Families of relations and how each is said: the words of an edge in the graph, read from subject to object. */

export interface FamilyWords {
  /** "attacked", for what occurred or goes on. */
  readonly past: string;
  /** "attack", after "is to", "may" and "did not". */
  readonly base: string;
  /** Holds both ways: talks, a war. */
  readonly mutual: boolean;
}

const say = (past: string, base: string, mutual = false): FamilyWords => ({ past, base, mutual });

export const RELATION_FAMILIES: Readonly<Record<string, FamilyWords>> = {
  attack: say('attacked', 'attack'),
  kill: say('killed', 'kill'),
  harm: say('harmed', 'harm'),
  oust: say('ousted', 'oust'),
  arrest: say('arrested', 'arrest'),
  control: say('took control of', 'take control of'),
  sanction: say('restricted or sanctioned', 'sanction'),
  aid: say('aided', 'aid'),
  agree: say('agreed with', 'agree with', true),
  promise: say('promised support to', 'promise support to'),
  negotiate: say('held talks with', 'negotiate with', true),
  mediate: say('mediated with', 'mediate with'),
  visit: say('visited', 'visit'),
  address: say('addressed', 'address'),
  praise: say('praised', 'praise'),
  resign: say('resigned from', 'resign from'),
  demand: say('demanded of', 'demand of'),
  condemn: say('condemned', 'condemn'),
  oppose: say('opposed', 'oppose'),
  threaten: say('threatened', 'threaten'),
  deploy: say('deployed forces to', 'deploy forces to'),
  appoint: say('appointed', 'appoint'),
  own: say('acquired a stake in', 'acquire'),
  'bond-with': say('cooperated with', 'cooperate with', true),
  'kin-of': say('is a relative of', 'be a relative of', true),
  'head-of': say('is head of', 'be head of'),
  'member-of': say('is part of', 'be part of'),
  'work-for': say('works for', 'work for'),
  'based-in': say('is based in', 'be based in'),
  'located-in': say('is in', 'be in'),
  'live-in': say('is from', 'be from'),
  other: say('dealt with', 'deal with'),
};
