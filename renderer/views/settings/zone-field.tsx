/** The time zone in which moments are written: of edits and exports. Days of events have none. */
import { useStore } from 'zustand';
import { t } from '#shared/i18n/text.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Choice } from '../../ui/fields.tsx';

const SYSTEM = 'system';

const zones = (): readonly string[] => [SYSTEM, 'UTC', ...Intl.supportedValuesOf('timeZone')];

export function ZoneField() {
  const store = useWorkspace().settings;
  const timeZone = useStore(store, (now) => now.timeZone);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = zones();
  return (
    <div className="settings-row">
      <span aria-hidden="true">{t('settings.zone')}</span>
      <Choice
        label={t('settings.zone')}
        value={timeZone}
        options={options.includes(timeZone) ? options : [timeZone, ...options]}
        wordOf={(zone) =>
          zone === SYSTEM ? t('settings.zoneAsSystem', { zone: own }) : zone.replaceAll('_', ' ')
        }
        onChange={(zone) => store.change({ timeZone: zone })}
      />
    </div>
  );
}
