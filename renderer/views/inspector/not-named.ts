/** What stands for a value that nobody has named. */
import { t } from '#shared/i18n/text.ts';
import type { ShownValue } from '../../ui/editable-value.tsx';

export const notNamed = (): ShownValue => ({ text: t('inspector.notNamed'), tone: 'nothing' });
