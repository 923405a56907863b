/** The bar at the bottom: what is in the case, whether it may be changed, and by which extractor it was read. */
import { useStore } from 'zustand';
import { knownText } from '#shared/derive/date-text.ts';
import { caseCountText, eventCountText } from '#shared/derive/summary.ts';
import { t } from '#shared/i18n/text.ts';
import { setAsOf } from '../state/as-of.ts';
import { LinkButton } from '../ui/button.tsx';
import { useDateFormat } from './use-date-format.ts';
import { useShown } from './use-shown.ts';
import { useCase, useWorkspace } from './workspace-context.ts';

export function StatusBar() {
  const summary = useCase((data) => data.summary);
  const view = useShown((shown) => shown.view);
  if (!summary) return <footer className="status-bar" />;
  return (
    <footer className="status-bar figures">
      <span>{t(summary.readOnly === null ? 'app.saved' : `app.readOnly.${summary.readOnly}`)}</span>
      <span>{caseCountText(summary)}</span>
      {view && view.window.from !== view.window.to ? (
        <span>{t('app.windowShows', { events: eventCountText(view) })}</span>
      ) : null}
      <KnownOn />
      <span className="status-end">{t('app.extractor', { version: summary.extractorVersion })}</span>
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
      {t('app.onlyKnown', { known: knownText(day, format) })}
      <LinkButton onPress={() => setAsOf(asOf, null)}>{t('app.showAll')}</LinkButton>
    </span>
  );
}
