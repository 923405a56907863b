/** What events leave open, worked out from their empty slots; each leads to its event, where it can be filled in. */
import { useState } from 'react';
import type { Gap } from '#shared/derive/gaps.ts';
import { figure } from '#shared/i18n/figure.ts';
import { t } from '#shared/i18n/text.ts';
import { quadOf } from '#shared/model/plover.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { QuadMark } from '../../ui/quad-mark.tsx';

/** More are shown on demand. */
const FIRST = 20;

export function MissingList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { selection } = useWorkspace();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  const shown = all ? gaps : gaps.slice(0, FIRST);
  return (
    <section aria-labelledby="missing-title">
      <h3 className="note-article" id="missing-title">
        {t('reader.note.missing')} <span className="figures">{figure(gaps.length)}</span>
      </h3>
      <ul className="missing">
        {shown.map(({ eventId, title, type, missing }) => (
          <li key={eventId}>
            <QuadMark quad={quadOf(type)} />
            <span>
              <LinkButton onPress={() => selection.select('app', [{ kind: 'event', id: eventId }])}>
                {title}
              </LinkButton>{' '}
              <span className="aside">{missing.join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < gaps.length ? (
        <Button tone="quiet" onPress={() => setAll(true)}>
          {t('reader.showAll', { total: gaps.length })}
        </Button>
      ) : null}
    </section>
  );
}
