/** The records of the events that the timeline shows one by one, in a case that is too large to be held whole. */
import { useEffect } from 'react';
import type { EventId } from '#shared/model/ids.ts';
import { useWorkspace } from '../../app/workspace-context.ts';

/** Milliseconds that the view must rest. */
const REST = 40;

/** Renders nothing; brings what is missing. */
export function RangeRecords({ missing }: { readonly missing: readonly EventId[] }) {
  const { loader } = useWorkspace();
  useEffect(() => {
    if (missing.length === 0) return;
    const timer = setTimeout(() => void loader.want({ events: [...missing], relations: [] }), REST);
    return () => clearTimeout(timer);
  }, [loader, missing]);
  return null;
}
