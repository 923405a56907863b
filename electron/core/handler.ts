/** The shape that the contract requires of the handlers: one for each procedure, or the types do not check. */
import type { contract, OutputOf, ParsedInputOf, ProcedureName } from '#shared/contract/index.ts';
import type { CoreContext } from './context.ts';
import type { RowWriter } from './store/row-writer.ts';
import type { Written } from './store/transaction.ts';

type Primitive = string | number | boolean | null | undefined;

/** Handlers may hand out what they must not change. */
type Frozen<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };

type Result<N extends ProcedureName> = Frozen<OutputOf<N>>;

export type QueryHandler<N extends ProcedureName> = (
  context: CoreContext,
  input: ParsedInputOf<N>,
) => Result<N> | Promise<Result<N>>;

/** The part of a command that writes: synchronous, inside one transaction. */
type Writing<N extends ProcedureName> = (writer: RowWriter) => Written<Result<N>>;

/** Prepares (reads, extracts) outside the transaction, and gives back what to do inside. */
export type CommandHandler<N extends ProcedureName> = (
  context: CoreContext,
  input: ParsedInputOf<N>,
) => Writing<N> | Promise<Writing<N>>;

/** Writes inside the one transaction that the dispatcher opens; synchronous. */
export type KeepHandler<N extends ProcedureName> = (
  context: CoreContext,
  input: ParsedInputOf<N>,
) => Result<N>;

interface HandlerOf<N extends ProcedureName> {
  readonly query: QueryHandler<N>;
  readonly command: CommandHandler<N>;
  readonly keep: KeepHandler<N>;
}

export type Handlers = {
  readonly [N in ProcedureName]: HandlerOf<N>[(typeof contract)[N]['kind']];
};
