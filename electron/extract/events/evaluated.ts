/** Whom an evaluation is about: "said the minister was a liar", "called the deal a mistake". Rule SP-10. */
import { childBy, childrenBy, type Tree } from '../text/tree.ts';
import type { DraftParticipant, EventDraft, Reading } from './draft.ts';
import { projectActor } from './projection.ts';
import { everyone, receiving } from './sides.ts';

const ROLE_OF = { DISAPPROVE: 'target', SUPPORT: 'recipient' } as const;

const isEvaluation = (type: string): type is keyof typeof ROLE_OF => Object.hasOwn(ROLE_OF, type);

/** The subject of what is said, where the saying has no addressee. */
export function withEvaluated(reading: Reading, tree: Tree, draft: EventDraft): EventDraft {
  if (!isEvaluation(draft.type) || receiving(draft.participants).length > 0) return draft;
  const role = ROLE_OF[draft.type];
  const contents = childrenBy(tree, draft.trigger.token, 'ccomp', 'xcomp');
  const subjects = contents.flatMap((content) => childBy(tree, content.index, 'nsubj') ?? []);
  const known = new Set(everyone(draft.participants));
  const participants: DraftParticipant[] = [...draft.participants];
  const objectTokens = [...draft.objectTokens];
  for (const { index } of subjects) {
    const found = projectActor(reading, tree, index);
    if (found && !known.has(found.entity)) participants.push({ ...found, role });
    if (!found) objectTokens.push({ token: index, role });
  }
  return { ...draft, participants, objectTokens };
}
