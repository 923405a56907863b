/** A text of the interface with elements in it, such as `<key>Enter</key> opens it`, by react-i18next. */
import type { ReactElement } from 'react';
import { Trans } from 'react-i18next';
import type { TextKey } from '#shared/i18n/catalogue.ts';
import { i18n, type TextValues } from '#shared/i18n/text.ts';

interface RichTextProps {
  readonly of: TextKey;
  /** What the tags of the text stand for, by name. */
  readonly parts: Readonly<Record<string, ReactElement>>;
  readonly values?: TextValues;
}

/** The types of `Trans` work out a type for each key, which the compiler gives up for this many. */
export const RichText = ({ of, parts, values = {} }: RichTextProps) => (
  <Trans i18n={i18n} i18nKey={of as string} components={parts} values={values} {...countOf(values)} />
);

/** `Trans` wants the number that chooses the form apart. */
const countOf = ({ count }: TextValues): { readonly count?: number } =>
  typeof count === 'number' ? { count } : {};
