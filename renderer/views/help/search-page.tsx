/** What can be typed into the search, and what it finds. */
import { t } from '#shared/i18n/text.ts';
import { OPERATORS } from '../../app/search-help.ts';
import { keysText } from '../../app/shortcuts.ts';

export const SearchPage = () => (
  <table className="keys">
    <thead>
      <tr>
        <th scope="col">{t('help.typed')}</th>
        <th scope="col">{t('help.finds')}</th>
      </tr>
    </thead>
    <tbody>
      {OPERATORS.map(({ typed, name }) => (
        <tr key={typed}>
          <th scope="row">{typed}</th>
          <td>{t(`help.operators.${name}`)}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{keysText('CmdOrCtrl+Enter')}</th>
        <td>{t('help.selectsAll')}</td>
      </tr>
    </tbody>
  </table>
);
