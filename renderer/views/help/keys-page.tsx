/** All keys: every command that has some, and the keys of graph, timeline, reader and outline. */
import type { en } from '#shared/i18n/catalogue.ts';
import { t } from '#shared/i18n/text.ts';
import { commands } from '../../app/commands.ts';
import { keysText } from '../../app/shortcuts.ts';
import { useCase } from '../../app/workspace-context.ts';

type Named = keyof typeof en.help.keyNames;

/** `keys` of null are those that a language has a name for. */
type KeyRow = { readonly place: keyof typeof en.help.places } & (
  | { readonly does: Named; readonly keys: null }
  | { readonly does: Exclude<keyof typeof en.help.keyWords, Named>; readonly keys: string }
);

const ROWS: readonly KeyRow[] = [
  { place: 'everywhere', does: 'nextPanel', keys: 'Tab, Shift+Tab' },
  { place: 'everywhere', does: 'escape', keys: 'Esc' },
  { place: 'search', does: 'selectAll', keys: 'Ctrl+Enter' },
  { place: 'graph', does: 'toActor', keys: '← → ↑ ↓' },
  { place: 'graph', does: 'addActor', keys: null },
  { place: 'graph', does: 'moveActor', keys: null },
  { place: 'graph', does: 'neighbours', keys: 'Enter' },
  { place: 'graph', does: 'menu', keys: null },
  { place: 'graph', does: 'zoom', keys: '+  −  0' },
  { place: 'timeline', does: 'alongLine', keys: '← →' },
  { place: 'timeline', does: 'toLine', keys: '↑ ↓' },
  { place: 'timeline', does: 'openGroup', keys: 'Enter' },
  { place: 'timeline', does: 'drag', keys: null },
  { place: 'timeline', does: 'play', keys: null },
  { place: 'lineName', does: 'toName', keys: '↑ ↓, Home, End' },
  { place: 'lineName', does: 'moveLine', keys: 'Alt+↑ ↓, Alt+Home, Alt+End' },
  { place: 'lineName', does: 'lineMenu', keys: null },
  { place: 'window', does: 'toDate', keys: '← →' },
  { place: 'window', does: 'byDay', keys: 'Shift+← →' },
  { place: 'window', does: 'byFive', keys: null },
  { place: 'window', does: 'wheel', keys: null },
  { place: 'knownOn', does: 'toKnown', keys: '← →' },
  { place: 'reader', does: 'toSentence', keys: '↑ ↓, Enter' },
  { place: 'savedViews', does: 'toView', keys: '↑ ↓, Enter, F2, Delete' },
  { place: 'outline', does: 'throughTree', keys: '↑ ↓ ← →, Enter' },
];

const keyNames = (row: KeyRow): string => (row.keys === null ? t(`help.keyNames.${row.does}`) : row.keys);

export function KeysPage() {
  const data = useCase((state) => state);
  const withKeys = commands.filter((command) => command.accelerator !== null);
  return (
    <table className="keys">
      <thead>
        <tr>
          <th scope="col">{t('help.keys')}</th>
          <th scope="col">{t('help.whatTheyDo')}</th>
        </tr>
      </thead>
      <tbody>
        {withKeys.map((command) => (
          <tr key={command.id}>
            <th scope="row">{keysText(command.accelerator ?? '')}</th>
            <td>{command.label(data)}</td>
          </tr>
        ))}
        {ROWS.map((row) => (
          <tr key={row.does}>
            <th scope="row">{keyNames(row)}</th>
            <td>
              <span className="aside">{t(`help.places.${row.place}`)}:</span> {t(`help.keyWords.${row.does}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
