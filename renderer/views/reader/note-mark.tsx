/** The icon of a kind of note. */
import { CircleDashed, GitCompareArrows, Lightbulb, type LucideIcon, Scale } from 'lucide-react';
import type { FlagKind } from '#shared/model/flag.ts';

const ICONS: Readonly<Record<FlagKind, LucideIcon>> = {
  contradiction: GitCompareArrows,
  gap: CircleDashed,
  judgement: Scale,
  inferred: Lightbulb,
};

export function NoteMark({ kind }: { readonly kind: FlagKind }) {
  const Icon = ICONS[kind];
  return <Icon size={14} strokeWidth={1.75} aria-hidden />;
}
