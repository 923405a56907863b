/** How a query, a command or a keep of the contract is declared; everything else about it is derived from the declaration. */
import type { z } from 'zod';

interface Query<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query';
  readonly input: I;
  readonly output: O;
}

export interface Command<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command';
  readonly input: I;
  readonly output: O;
  /** What Undo shows, e.g. "Rename actor". */
  readonly label: string;
}

/** Writes how something is shown, not what the case says: one transaction, but no history, no undo and no push. */
interface Keep<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'keep';
  readonly input: I;
  readonly output: O;
}

export type Procedure =
  | Query<z.ZodType, z.ZodType>
  | Command<z.ZodType, z.ZodType>
  | Keep<z.ZodType, z.ZodType>;

/** Declares a procedure that only reads. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Query<I, O> => ({
  kind: 'query',
  input,
  output,
});

/** Declares a procedure that writes: one transaction, one change-set with this label. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  label: string,
  input: I,
  output: O,
): Command<I, O> => ({ kind: 'command', label, input, output });

/** Declares a procedure that keeps how something is shown. */
export const keep = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Keep<I, O> => ({
  kind: 'keep',
  input,
  output,
});
