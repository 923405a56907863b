/** What can be typed into the search, and what it finds. */
import { OPERATORS } from '../../app/search-help.ts';
import { keysText } from '../../app/shortcuts.ts';

export const SearchPage = () => (
  <table className="keys">
    <thead>
      <tr>
        <th scope="col">Typed</th>
        <th scope="col">What it finds</th>
      </tr>
    </thead>
    <tbody>
      {OPERATORS.map(({ typed, finds }) => (
        <tr key={typed}>
          <th scope="row">{typed}</th>
          <td>{finds}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{keysText('CmdOrCtrl+Enter')}</th>
        <td>
          selects all that was found, so that every view shows it: actors, events, and what found sentences
          say
        </td>
      </tr>
    </tbody>
  </table>
);
