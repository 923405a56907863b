/** The dialog "Settings": how the window looks, how days are written, the marking line, and where things lie. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { dayText } from '#shared/derive/date-text.ts';
import { lanesWord } from '#shared/derive/lane-words.ts';
import { DATE_FORMATS } from '#shared/lib/date-format.ts';
import { dayOf } from '#shared/lib/day.ts';
import { Settings } from '#shared/model/settings.ts';
import { useCase, useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Choice } from '../../ui/fields.tsx';
import { MarkingField } from './marking-field.tsx';
import { ZoneField } from './zone-field.tsx';
import './settings.css';

const THEMES: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};
const WEEK_STARTS: Readonly<Record<Settings['weekStart'], string>> = {
  monday: 'Monday',
  sunday: 'Sunday',
  saturday: 'Saturday',
};
const SIZES = ['80', '90', '100', '110', '125', '150'] as const;
const EXAMPLE = dayOf(2026, 2, 3);

export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Settings" onClose={onClose}>
    <Looks />
    <Days />
    <section className="settings-group" aria-labelledby="settings-export">
      <h3 id="settings-export">Exports</h3>
      <MarkingField />
    </section>
    <Folders />
    <div className="dialog-actions">
      <Button tone="strong" onPress={onClose}>
        Done
      </Button>
    </div>
  </Dialog>
);

function Looks() {
  const store = useWorkspace().settings;
  const { theme, textSize } = useStore(store);
  return (
    <section className="settings-group" aria-labelledby="settings-looks">
      <h3 id="settings-looks">Looks</h3>
      <Row name="Theme">
        <Choice
          label="Theme"
          value={theme}
          options={Settings.shape.theme.options}
          wordOf={(each) => THEMES[each]}
          onChange={(next) => store.change({ theme: next })}
        />
      </Row>
      <Row name="Text size">
        <Choice
          label="Text size"
          value={SIZES.find((size) => Number(size) === textSize) ?? '100'}
          options={SIZES}
          wordOf={(each) => `${each} %`}
          onChange={(next) => store.change({ textSize: Number(next) })}
        />
      </Row>
      <Views />
    </section>
  );
}

function Views() {
  const store = useWorkspace().settings;
  const { outsideWindow, lanes } = useStore(store);
  return (
    <>
      <Row name="Outside the time window">
        <Choice
          label="Outside the time window"
          value={outsideWindow}
          options={Settings.shape.outsideWindow.options}
          wordOf={(each) => (each === 'dim' ? 'Faint' : 'Hidden')}
          onChange={(next) => store.change({ outsideWindow: next })}
        />
      </Row>
      <Row name="Lines of the timeline">
        <Choice
          label="Lines of the timeline"
          value={lanes}
          options={Settings.shape.lanes.options}
          wordOf={lanesWord}
          onChange={(next) => store.change({ lanes: next })}
        />
      </Row>
    </>
  );
}

function Days() {
  const store = useWorkspace().settings;
  const { dateFormat, weekStart } = useStore(store);
  return (
    <section className="settings-group" aria-labelledby="settings-days">
      <h3 id="settings-days">Dates and times</h3>
      <Row name="Dates">
        <Choice
          label="Dates"
          value={dateFormat}
          options={DATE_FORMATS}
          wordOf={(each) => dayText(EXAMPLE, each)}
          onChange={(next) => store.change({ dateFormat: next })}
        />
      </Row>
      <Row name="Weeks begin on">
        <Choice
          label="Weeks begin on"
          value={weekStart}
          options={Settings.shape.weekStart.options}
          wordOf={(each) => WEEK_STARTS[each]}
          onChange={(next) => store.change({ weekStart: next })}
        />
      </Row>
      <ZoneField />
    </section>
  );
}

const FOLDERS = [
  ['case', 'This case'],
  ['sample', 'The sample case'],
  ['backups', 'Backups'],
  ['settings', 'Settings'],
  ['log', 'Log'],
] as const;

/** Where things lie; the window itself has no way to the disk. */
function Folders() {
  const folders = useCase((data) => data.host?.folders);
  if (!folders) return null;
  return (
    <section className="settings-group" aria-labelledby="settings-folders">
      <h3 id="settings-folders">Where things are</h3>
      <dl className="folders">
        {FOLDERS.map(([key, name]) =>
          folders[key] === null ? null : (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{folders[key]}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="field-note">
        Everything stays on this machine. A case is one file: copy it, send it, keep it. Backups are made at
        each start; the newest three are kept, and one a day for a week.
      </p>
    </section>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="settings-row">
    <span aria-hidden="true">{name}</span>
    {children}
  </div>
);
