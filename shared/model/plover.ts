/**
 * PLOVER event types and their quads (verbal/material × cooperation/conflict).
 * Source: PLOVER manual, Open Event Data Alliance; the quad of INVESTIGATE follows GDELT's QuadClass (CAMEO 09).
 */
import { z } from 'zod';

export const PloverType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'CRIME',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
]);
export type PloverType = z.infer<typeof PloverType>;

export const Quad = z.enum([
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'other',
]);
export type Quad = z.infer<typeof Quad>;

const QUAD_OF: Readonly<Record<PloverType, Quad>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  INVESTIGATE: 'verbal-conflict',
  DEMAND: 'verbal-conflict',
  DISAPPROVE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  SANCTION: 'material-conflict',
  PROTEST: 'material-conflict',
  CRIME: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  OTHER: 'other',
};

export const quadOf = (type: PloverType): Quad => QUAD_OF[type];
