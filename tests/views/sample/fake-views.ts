/** The fake core's saved views: kept until the page is left. */
import type { Reply } from '#shared/contract/errors.ts';
import { type SavedView, savedViewProcedures } from '#shared/contract/saved-views.ts';
import { fail, type Input, ok } from './fake-reply.ts';

/** Each is saved a minute after the one before. */
const FIRST = Date.UTC(2026, 1, 4, 9);

export function createFakeViews(): (name: string, input: Input) => Reply<unknown> | null {
  let views: readonly SavedView[] = [];
  let lastId = 0;
  const save = (input: Input): Reply<unknown> => {
    const parsed = savedViewProcedures['savedView.save'].input.safeParse(input);
    if (!parsed.success) return fail('invalid-input');
    lastId += 1;
    const at = parsed.data.at ?? new Date(FIRST + lastId * 60_000).toISOString();
    const view = { ...parsed.data, id: lastId, at };
    views = [...views, view].sort((a, b) => (a.at < b.at ? 1 : -1));
    return ok(view);
  };
  const change = (id: unknown, to: (view: SavedView) => readonly SavedView[]): Reply<unknown> => {
    const view = views.find((each) => each.id === id);
    if (!view) return fail('not-found');
    views = views.flatMap((each) => (each === view ? to(view) : [each]));
    return ok(views.find((each) => each.id === id) ?? view);
  };
  return (name, input) => {
    switch (name) {
      case 'savedView.list':
        return ok({ views });
      case 'savedView.save':
        return save(input);
      case 'savedView.rename':
        return change(input.id, (view) => [{ ...view, name: String(input.name) }]);
      case 'savedView.delete':
        return change(input.id, () => []);
      default:
        return null;
    }
  };
}
