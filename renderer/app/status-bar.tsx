/** The bar at the bottom: what is in the case, whether it may be changed, and by which extractor it was read. */
import { useStore } from 'zustand';
import type { CaseSummary } from '#shared/contract/cases.ts';
import { knownText } from '#shared/derive/date-text.ts';
import { caseCountText, eventCountText } from '#shared/derive/summary.ts';
import { setAsOf } from '../state/as-of.ts';
import { LinkButton } from '../ui/button.tsx';
import { useDateFormat } from './use-date-format.ts';
import { useShown } from './use-shown.ts';
import { useCase, useWorkspace } from './workspace-context.ts';

const READ_ONLY: Readonly<Record<NonNullable<CaseSummary['readOnly']>, string>> = {
  'newer-version': 'Read only: a newer version of Throughline made this case',
  'no-permission': 'Read only: you may not change this file',
  locked: 'Read only: another program is using this case',
};

export function StatusBar() {
  const summary = useCase((data) => data.summary);
  const view = useShown((shown) => shown.view);
  if (!summary) return <footer className="status-bar" />;
  return (
    <footer className="status-bar figures">
      <span>{summary.readOnly === null ? 'All changes saved' : READ_ONLY[summary.readOnly]}</span>
      <span>{caseCountText(summary)}</span>
      {view && view.window.from !== view.window.to ? <span>Window shows {eventCountText(view)}</span> : null}
      <KnownOn />
      <span className="status-end">Extractor {summary.extractorVersion} · offline</span>
    </footer>
  );
}

/** Wherever one looks: not all that is known now is shown, and the way back to it. */
function KnownOn() {
  const { asOf } = useWorkspace();
  const day = useStore(asOf).to;
  const format = useDateFormat();
  if (day === null) return null;
  return (
    <span className="status-known" role="status">
      Only what was {knownText(day, format)}
      <LinkButton onPress={() => setAsOf(asOf, null)}>Show all</LinkButton>
    </span>
  );
}
