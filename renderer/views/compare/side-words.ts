/** The sides of a comparison in words: what can be chosen, what is, and why there is nothing. */
import { windowText } from '#shared/derive/date-text.ts';
import { viewWords } from '#shared/derive/view-words.ts';
import type { DateFormat } from '#shared/lib/date-format.ts';
import type { SideChoice } from '#shared/model/view-snapshot.ts';
import type { SideLook, SideProblem, Which } from '../../state/compared-sides.ts';

export const SIDE_NAMES: Readonly<Record<Which, string>> = { a: 'A', b: 'B' };

const BESIDE: Readonly<Record<Which, string>> = { a: 'Time before B', b: 'Time after A' };

/** What the button of a side shows. */
export function choiceText(which: Which, choice: SideChoice, look: SideLook | SideProblem): string {
  switch (choice.kind) {
    case 'now':
      return 'Window now';
    case 'beside':
      return BESIDE[which];
    case 'window':
      return 'Dates';
    case 'view':
      return typeof look === 'string' ? 'Saved view' : (look.view?.name ?? 'Saved view');
  }
}

export const besideLabel = (which: Which): string =>
  `${BESIDE[which]}, as long as ${which === 'a' ? 'B' : 'A'}`;

/** "27 Jan – 3 Feb 2026", of a saved view with its filters. */
export function lookText({ window, view }: SideLook, format: DateFormat): string {
  return view
    ? viewWords({ ...view.snapshot, selection: { ...view.snapshot.selection, items: [] } }, format)
    : windowText(window, format);
}

const PROBLEMS: Readonly<Record<SideProblem, string>> = {
  reading: 'Reading the saved views…',
  gone: 'This saved view has been deleted. Choose something else.',
  'nothing-beside': 'Nothing lies before or after all time. Write dates for the other side.',
};

export const problemText = (problem: SideProblem): string => PROBLEMS[problem];
