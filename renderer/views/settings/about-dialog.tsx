/** The dialog "About Throughline": versions, licence, and the notices of what ships with it. */
import type { About } from '#shared/contract/about.ts';
import { errorWords } from '#shared/derive/error-words.ts';
import { t } from '#shared/i18n/text.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { scrolled } from '../../ui/scrolled.ts';
import { Skeleton } from '../../ui/states.tsx';
import './settings.css';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, failure } = useQuery('host.about', {});
  return (
    <Dialog title={t('settings.about.title')} onClose={onClose}>
      <p>{t('settings.about.what')}</p>
      {failure ? <p>{errorWords(failure).title}</p> : null}
      {data ? <Versions about={data} /> : failure ? null : <Skeleton label={t('settings.about.looking')} />}
      <div className="dialog-actions">
        {data ? (
          <Button onPress={() => void navigator.clipboard.writeText(versionsText(data))}>
            {t('settings.about.copy')}
          </Button>
        ) : null}
        <Button tone="strong" onPress={onClose}>
          {t('settings.about.close')}
        </Button>
      </div>
    </Dialog>
  );
}

const versionsOf = (about: About): readonly (readonly [string, string])[] => [
  ['Throughline', about.appVersion],
  [t('settings.about.extractor'), about.extractorVersion],
  ...(about.electron ? [['Electron', about.electron] as const] : []),
  ...(about.chromium ? [['Chromium', about.chromium] as const] : []),
  ['Node.js', about.node],
  [t('settings.about.licence'), about.licence],
];

const versionsText = (about: About): string =>
  versionsOf(about)
    .map(([name, value]) => `${name} ${value}`)
    .join('\n');

const Versions = ({ about }: { readonly about: About }) => (
  <>
    <dl className="folders figures">
      {versionsOf(about).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <section className="settings-group" aria-labelledby="about-notices">
      <h3 id="about-notices">{t('settings.about.notices')}</h3>
      <Notices text={about.notices} />
    </section>
  </>
);

const Notices = ({ text }: { readonly text: string }) => (
  <div className="notices-text" {...scrolled(t('settings.about.noticesText'))}>
    {text}
  </div>
);
