/** The dialog "About Throughline": versions, licence, and the notices of what ships with it. */
import type { About } from '#shared/contract/about.ts';
import { useQuery } from '../../api/use-query.ts';
import { errorWords } from '../../app/error-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/states.tsx';
import './settings.css';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data, failure } = useQuery('host.about', {});
  return (
    <Dialog title="About Throughline" onClose={onClose}>
      <p>
        Reads news articles and turns them into actors, events and relations, each tied to the sentence that
        says so. Everything stays on this machine.
      </p>
      {failure ? <p>{errorWords(failure).title}</p> : null}
      {data ? <Versions about={data} /> : failure ? null : <Skeleton label="Looking up the versions" />}
      <div className="dialog-actions">
        {data ? (
          <Button onPress={() => void navigator.clipboard.writeText(versionsText(data))}>
            Copy versions
          </Button>
        ) : null}
        <Button tone="strong" onPress={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}

const versionsOf = (about: About): readonly (readonly [string, string])[] => [
  ['Throughline', about.appVersion],
  ['Extractor', about.extractorVersion],
  ...(about.electron ? [['Electron', about.electron] as const] : []),
  ...(about.chromium ? [['Chromium', about.chromium] as const] : []),
  ['Node.js', about.node],
  ['Licence', about.licence],
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
      <h3 id="about-notices">The work of others</h3>
      <Notices text={about.notices} />
    </section>
  </>
);

/** A long text that is reached by Tab, so that it can be scrolled by keyboard. */
const SCROLLED = { role: 'group', 'aria-label': 'Third-party notices', tabIndex: 0 } as const;

const Notices = ({ text }: { readonly text: string }) => (
  <div className="notices-text" {...SCROLLED}>
    {text}
  </div>
);
