/** Commands of the menu "File": cases, articles, exports, settings. */
import { t } from '#shared/i18n/text.ts';
import type { CaseData } from '../../state/case-data.ts';
import { always, type Command, canWrite, hasArticles } from './command.ts';

const canSwitch = ({ host }: CaseData): boolean => host?.canSwitchCase ?? false;

export const caseCommands: readonly Command[] = [
  {
    id: 'case.new',
    label: () => t('commands.case.new'),
    menu: 'file',
    accelerator: 'CmdOrCtrl+N',
    enabled: canSwitch,
    run: ({ edits }) => void edits.run('host.newCase', {}),
  },
  {
    id: 'case.open',
    label: () => t('commands.case.open'),
    menu: 'file',
    accelerator: 'CmdOrCtrl+O',
    enabled: canSwitch,
    run: ({ edits }) => void edits.run('host.openCase', {}),
  },
  {
    id: 'article.import',
    label: () => t('commands.article.import'),
    menu: 'file',
    accelerator: 'CmdOrCtrl+I',
    enabled: canWrite,
    run: ({ panels }) => panels.setState({ dialog: 'import' }),
  },
  {
    id: 'article.date',
    label: () => t('commands.article.date'),
    menu: 'file',
    accelerator: null,
    enabled: (data) => canWrite(data) && data.article !== null,
    run: ({ panels }) => panels.setState({ dialog: 'date' }),
  },
  {
    id: 'export.open',
    label: () => t('commands.export'),
    menu: 'file',
    accelerator: 'CmdOrCtrl+E',
    enabled: hasArticles,
    run: ({ panels }) => panels.setState({ dialog: 'export' }),
  },
  {
    id: 'settings.open',
    label: () => t('commands.settings'),
    menu: 'file',
    accelerator: 'CmdOrCtrl+,',
    enabled: always,
    run: ({ panels }) => panels.setState({ dialog: 'settings' }),
  },
];
