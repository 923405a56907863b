/** The dialog "Settings": how the window looks, how days are written, the marking line, and where things lie. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { dayText } from '#shared/derive/date-text.ts';
import { lanesWord } from '#shared/derive/lane-words.ts';
import { LANGUAGE_CHOICES, LANGUAGE_NAMES } from '#shared/i18n/languages.ts';
import { t } from '#shared/i18n/text.ts';
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

const SIZES = ['80', '90', '100', '110', '125', '150'] as const;
const EXAMPLE = dayOf(2026, 2, 3);

export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={t('settings.title')} onClose={onClose}>
    <Looks />
    <Days />
    <section className="settings-group" aria-labelledby="settings-export">
      <h3 id="settings-export">{t('settings.exports')}</h3>
      <MarkingField />
    </section>
    <Folders />
    <div className="dialog-actions">
      <Button tone="strong" onPress={onClose}>
        {t('settings.done')}
      </Button>
    </div>
  </Dialog>
);

function Looks() {
  const store = useWorkspace().settings;
  const { language, theme, textSize } = useStore(store);
  return (
    <section className="settings-group" aria-labelledby="settings-looks">
      <h3 id="settings-looks">{t('settings.looks')}</h3>
      <Row name={t('settings.language')}>
        <Choice
          label={t('settings.language')}
          value={language}
          options={LANGUAGE_CHOICES}
          wordOf={(each) => (each === 'system' ? t('settings.asSystem') : LANGUAGE_NAMES[each])}
          onChange={(next) => store.change({ language: next })}
        />
      </Row>
      <Row name={t('settings.theme')}>
        <Choice
          label={t('settings.theme')}
          value={theme}
          options={Settings.shape.theme.options}
          wordOf={(each) => t(`settings.themes.${each}`)}
          onChange={(next) => store.change({ theme: next })}
        />
      </Row>
      <Row name={t('settings.textSize')}>
        <Choice
          label={t('settings.textSize')}
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
      <Row name={t('settings.outside')}>
        <Choice
          label={t('settings.outside')}
          value={outsideWindow}
          options={Settings.shape.outsideWindow.options}
          wordOf={(each) => t(`graph.outside.${each}`)}
          onChange={(next) => store.change({ outsideWindow: next })}
        />
      </Row>
      <Row name={t('settings.lines')}>
        <Choice
          label={t('settings.lines')}
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
      <h3 id="settings-days">{t('settings.days')}</h3>
      <Row name={t('settings.dates')}>
        <Choice
          label={t('settings.dates')}
          value={dateFormat}
          options={DATE_FORMATS}
          wordOf={(each) => dayText(EXAMPLE, each)}
          onChange={(next) => store.change({ dateFormat: next })}
        />
      </Row>
      <Row name={t('settings.weekStart')}>
        <Choice
          label={t('settings.weekStart')}
          value={weekStart}
          options={Settings.shape.weekStart.options}
          wordOf={(each) => t(`settings.weekStarts.${each}`)}
          onChange={(next) => store.change({ weekStart: next })}
        />
      </Row>
      <ZoneField />
    </section>
  );
}

const FOLDERS = ['case', 'sample', 'backups', 'settings', 'log'] as const;

/** Where things lie; the window itself has no way to the disk. */
function Folders() {
  const folders = useCase((data) => data.host?.folders);
  if (!folders) return null;
  return (
    <section className="settings-group" aria-labelledby="settings-folders">
      <h3 id="settings-folders">{t('settings.where')}</h3>
      <dl className="folders">
        {FOLDERS.map((key) =>
          folders[key] === null ? null : (
            <div key={key}>
              <dt>{t(`settings.folders.${key}`)}</dt>
              <dd>{folders[key]}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="field-note">{t('settings.whereNote')}</p>
    </section>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="settings-row">
    <span aria-hidden="true">{name}</span>
    {children}
  </div>
);
