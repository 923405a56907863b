/** The marking line that stands on every export: a choice of TLP 2.0, or words of one's own. */
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { Settings } from '#shared/model/settings.ts';
import { useWorkspace } from '../../app/workspace-context.ts';

/** Traffic Light Protocol 2.0, FIRST. */
const TLP = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;

export function MarkingField() {
  const store = useWorkspace().settings;
  const marking = useStore(store, (now) => now.marking);
  const [draft, setDraft] = useState(marking);
  const id = useId();
  const checked = Settings.shape.marking.safeParse(draft);
  const take = () => {
    if (checked.success) store.change({ marking: checked.data });
    else setDraft(marking);
  };
  return (
    <div className="settings-row">
      <label htmlFor={id}>{t('settings.marking')}</label>
      <input
        className="input marking-input"
        id={id}
        list={`${id}-tlp`}
        value={draft}
        maxLength={80}
        placeholder={t('settings.noMarking')}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={!checked.success}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <datalist id={`${id}-tlp`}>
        {TLP.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <span className="field-note settings-note" id={`${id}-note`}>
        {t('settings.markingNote')}
      </span>
    </div>
  );
}
