/** One message in, one reply out: name, input schema, handler, output; commands inside one transaction. */
import { ContractError, type Failure, type Reply } from '#shared/contract/errors.ts';
import { contract, isProcedureName, type ProcedureName } from '#shared/contract/index.ts';
import type { Command, Procedure } from '#shared/contract/procedure.ts';
import { unreachable } from '#shared/lib/assert.ts';
import type { CoreContext } from './context.ts';
import { describeError } from './describe-error.ts';
import type { Handlers } from './handler.ts';
import { storeFailure } from './store/errors.ts';
import type { RowWriter } from './store/row-writer.ts';
import { runCommand, type Written } from './store/transaction.ts';

export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>;

/** A handler without its types, which the parsed input has proven. */
type AnyHandler = (context: CoreContext, input: unknown) => unknown;
type AnyWriting = (writer: RowWriter) => Written<unknown>;

export interface DispatchOptions {
  readonly handlers: Handlers;
  readonly context: CoreContext;
  readonly checkOutputs: boolean;
}

export function createDispatch({ handlers, context, checkOutputs }: DispatchOptions): Dispatch {
  let failures = 0;
  const run = async (name: string, input: unknown): Promise<unknown> => {
    if (!isProcedureName(name)) throw new ContractError('unknown-procedure', 'There is no such procedure.');
    const procedure: Procedure = contract[name];
    const parsed = parseInput(procedure, input);
    refuseIfClosed(context);
    const handler = handlers[name] as AnyHandler;
    const output = await runBy(procedure, context, () => handler(context, parsed));
    return checkOutputs ? procedure.output.parse(output) : output;
  };
  return async (name, input) => {
    try {
      return { ok: true, data: await run(name, input) };
    } catch (error) {
      failures += 1;
      return { ok: false, error: failureOf(error, { context, name, number: failures }) };
    }
  };
}

function parseInput(procedure: Procedure, input: unknown): unknown {
  const parsed = procedure.input.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  throw new ContractError('invalid-input', 'The input does not fit the procedure.', {
    at: at.slice(0, 200),
    issue: issue?.code ?? 'unknown',
  });
}

function refuseIfClosed(context: CoreContext): void {
  if (context.isClosed()) throw new ContractError('cancelled', 'The case is closed.');
}

/** Runs a handler as its kind of procedure wants it. */
async function runBy(procedure: Procedure, context: CoreContext, handle: () => unknown): Promise<unknown> {
  switch (procedure.kind) {
    case 'query':
      return handle();
    case 'keep':
      refuseIfReadOnly(context);
      return context.connection.db.transaction(handle).immediate();
    case 'command':
      refuseIfReadOnly(context);
      return runWriting(context, procedure, handle as () => Promise<AnyWriting>);
    default:
      return unreachable(procedure);
  }
}

function refuseIfReadOnly({ readOnly }: CoreContext): void {
  if (readOnly !== null)
    throw new ContractError('read-only', 'The case is open for reading only.', { reason: readOnly });
}

async function runWriting(
  context: CoreContext,
  { label }: Pick<Command<never, never>, 'label'>,
  prepare: () => Promise<AnyWriting>,
): Promise<unknown> {
  const writing = await prepare();
  refuseIfClosed(context);
  const { connection, schemaVersion } = context;
  const at = new Date(context.clock()).toISOString();
  const { output, changeSetId, kinds } = runCommand(connection, { label, at, schemaVersion }, writing);
  if (changeSetId !== null) context.publish({ kind: 'changed', changeSetId, kinds: [...kinds] });
  return output;
}

interface Happening {
  readonly context: CoreContext;
  readonly name: string;
  readonly number: number;
}

/** Expected failures as they are; anything else is a bug that goes to the log under an id. */
function failureOf(error: unknown, { context, name, number }: Happening): Failure {
  const expected = storeFailure(error);
  if (expected) return expected.failure;
  const id = `${context.clock().toString(36)}-${number}`;
  context.log.error('internal', { id, procedure: knownName(name), ...describeError(error) });
  return { code: 'internal', message: 'Something went wrong inside the program.', details: { id } };
}

const knownName = (name: string): ProcedureName | 'unknown' => (isProcedureName(name) ? name : 'unknown');
