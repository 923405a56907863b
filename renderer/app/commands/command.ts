/** What a command is: one entry of the registry that menus, keys and the palette read. */
import type { MenuEntry } from '#shared/contract/host.ts';
import type { TextKey } from '#shared/i18n/catalogue.ts';
import type { CaseData } from '../../state/case-data.ts';
import type { Workspace } from '../workspace.ts';

export interface Command {
  readonly id: string;
  readonly label: (data: CaseData) => string;
  readonly menu: MenuEntry['menu'];
  /** Stands in a submenu of the native menu: the name of its text. */
  readonly submenu?: TextKey;
  /** Electron accelerator, or null. */
  readonly accelerator: string | null;
  readonly enabled: (data: CaseData) => boolean;
  readonly run: (workspace: Workspace) => void;
}

export const canWrite = ({ summary }: CaseData): boolean => summary !== null && summary.readOnly === null;
export const hasArticles = ({ articles }: CaseData): boolean => articles.length > 0;
export const always = (): boolean => true;
