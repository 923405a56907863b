/** Asks the core from a component, and again whenever the case has changed. */
import { useEffect, useState } from 'react';
import type { Failure } from '#shared/contract/errors.ts';
import { useCase, useWorkspace } from '../app/workspace-context.ts';
import type { CallInput, CallName, CallOutput } from './client.ts';

export interface QueryState<T> {
  /** Null until the first answer to this very question. */
  readonly data: T | null;
  readonly failure: Failure | null;
}

interface Answer<T> extends QueryState<T> {
  readonly question: string;
}

/** `input` null asks nothing. */
export function useQuery<N extends CallName>(name: N, input: CallInput<N> | null): QueryState<CallOutput<N>> {
  const { client } = useWorkspace();
  const version = useCase((state) => state.history);
  const question = input === null ? null : JSON.stringify(input);
  const [answer, setAnswer] = useState<Answer<CallOutput<N>> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new history means that the case has changed
  useEffect(() => {
    if (question === null) return;
    let overtaken = false;
    void client.call(name, JSON.parse(question)).then((reply) => {
      if (overtaken) return;
      setAnswer(
        reply.ok
          ? { question, data: reply.data, failure: null }
          : { question, data: null, failure: reply.error },
      );
    });
    return () => {
      overtaken = true;
    };
  }, [client, name, question, version]);
  return answer && answer.question === question ? answer : { data: null, failure: null };
}
