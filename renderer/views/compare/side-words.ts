/** The sides of a comparison in words: what can be chosen, what is, and why there is nothing. */
import { windowText } from '#shared/derive/date-text.ts';
import { viewWords } from '#shared/derive/view-words.ts';
import { t } from '#shared/i18n/text.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { SideChoice } from '#shared/model/view-snapshot.ts';
import type { SideLook, SideProblem, Which } from '../../state/compared-sides.ts';

export const SIDE_NAMES: Readonly<Record<Which, string>> = { a: 'A', b: 'B' };

/** What the button of a side shows. */
export function choiceText(which: Which, choice: SideChoice, look: SideLook | SideProblem): string {
  switch (choice.kind) {
    case 'beside':
      return t(`compare.chosen.beside.${which}`);
    case 'view':
      return (typeof look === 'string' ? null : look.view?.name) ?? t('compare.chosen.view');
    default:
      return t(`compare.chosen.${choice.kind}`);
  }
}

/** "27 Jan – 3 Feb 2026", of a saved view with its filters. */
export function lookText({ window, view }: SideLook, format: DateFormat): string {
  return view
    ? viewWords({ ...view.snapshot, selection: { ...view.snapshot.selection, items: [] } }, format)
    : windowText(window, format);
}

export const problemText = (problem: SideProblem): string => t(`compare.problems.${problem}`);
