/** The one map of what the core can be asked: names, inputs, outputs; transports and clients are derived from it. */
import type { z } from 'zod';
import { actorProcedures } from './actors.ts';
import { articleProcedures } from './articles.ts';
import { caseProcedures } from './cases.ts';
import { documentProcedures } from './documents.ts';
import { eventProcedures } from './events.ts';
import { exportProcedures } from './export.ts';
import { graphProcedures } from './graph.ts';
import { historyProcedures } from './history.ts';
import { itemProcedures } from './items.ts';
import { jobProcedures } from './jobs.ts';
import { pictureProcedures } from './pictures.ts';
import { relationProcedures } from './relations.ts';
import { savedViewProcedures } from './saved-views.ts';
import { searchProcedures } from './search.ts';
import { viewProcedures } from './views.ts';

export const contract = {
  ...caseProcedures,
  ...documentProcedures,
  ...articleProcedures,
  ...itemProcedures,
  ...actorProcedures,
  ...eventProcedures,
  ...relationProcedures,
  ...jobProcedures,
  ...historyProcedures,
  ...viewProcedures,
  ...graphProcedures,
  ...savedViewProcedures,
  ...searchProcedures,
  ...exportProcedures,
  ...pictureProcedures,
};

export type ProcedureName = keyof typeof contract;

/** What a caller passes: defaults may be left out. */
export type InputOf<N extends ProcedureName> = z.input<(typeof contract)[N]['input']>;

/** What a handler gets: defaults filled in. */
export type ParsedInputOf<N extends ProcedureName> = z.output<(typeof contract)[N]['input']>;

export type OutputOf<N extends ProcedureName> = z.output<(typeof contract)[N]['output']>;

export const isProcedureName = (name: string): name is ProcedureName => Object.hasOwn(contract, name);
