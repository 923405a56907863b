/** The fake core's commands: one changed copy of the case for each. */
import type { Reply } from '#shared/contract/errors.ts';
import type { SampleCase } from './case.ts';
import { actorEdit } from './fake-actor-edits.ts';
import { articleEdit } from './fake-article-edits.ts';
import { eventEdit } from './fake-event-edits.ts';
import { relationEdit } from './fake-relation-edits.ts';
import { fail, type Input, ok } from './fake-reply.ts';

/** What a command makes of the case: what the history says of it, and what the caller gets; a code is a refusal. */
export type EditResult =
  | { readonly subject: string; readonly label: string; readonly data: SampleCase; readonly output: unknown }
  | Extract<Reply<never>, { ok: false }>['error']['code'];

export interface Edit {
  readonly name: string;
  readonly input: Input;
}

interface Committed extends Edit {
  readonly commit: (label: string, subject: string, data: SampleCase) => void;
}

export function answerEdit(data: SampleCase, { name, input, commit }: Committed): Reply<unknown> {
  const result = resultOf(data, { name, input });
  if (result === null) return fail('unknown-procedure');
  if (typeof result === 'string') return fail(result);
  if (result.data !== data) commit(result.label, result.subject, result.data);
  return ok(result.output);
}

function resultOf(data: SampleCase, edit: Edit): EditResult | null {
  const area = edit.name.split('.')[0];
  if (area === 'item') return editItem(data, edit);
  if (area === 'event') return eventEdit(data, edit);
  if (area === 'actor') return actorEdit(data, edit);
  if (area === 'relation') return relationEdit(data, edit);
  return area === 'article' ? articleEdit(data, edit) : null;
}

function editItem(data: SampleCase, { name, input }: Edit): EditResult {
  const key = `${String(input.kind)}s` as 'actors' | 'events' | 'relations' | 'flags';
  const change = <T extends { readonly id: number }>(items: readonly T[]): T[] =>
    name === 'item.delete'
      ? items.filter((item) => item.id !== input.id)
      : items.map((item) => (item.id === input.id ? { ...item, review: input.state } : item));
  return {
    label: name === 'item.delete' ? 'Delete item' : 'Review item',
    subject: `${String(input.kind)} ${String(input.id)}`,
    data: { ...data, [key]: change<{ id: number }>(data[key] as never) },
    output: {},
  };
}
