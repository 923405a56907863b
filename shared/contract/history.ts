/** The edit history: every change-set in order, and undo and redo over it. */
import { z } from 'zod';
import { Author } from '../model/review.ts';
import { command, query } from './procedure.ts';

export const HistoryEntry = z.object({
  id: z.number().int().positive(),
  /** E.g. "Rename actor". */
  label: z.string(),
  /** What it was done to, e.g. the actor's name. */
  subject: z.string(),
  author: Author,
  /** ISO 8601 instant in UTC. */
  at: z.string(),
  state: z.enum(['done', 'undone']),
  changes: z.number().int().nonnegative(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** The history, newest first, with what Undo and Redo would do next. */
export const History = z.object({
  entries: z.array(HistoryEntry),
  total: z.number().int().nonnegative(),
  undo: HistoryEntry.nullable(),
  redo: HistoryEntry.nullable(),
});
export type History = z.infer<typeof History>;

export const historyProcedures = {
  'history.list': query(
    z.strictObject({
      limit: z.number().int().min(1).max(1000).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    History,
  ),
  'history.undo': command('Undo', z.strictObject({}), HistoryEntry),
  'history.redo': command('Redo', z.strictObject({}), HistoryEntry),
};
