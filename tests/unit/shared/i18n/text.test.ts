/** Texts of the interface: forms for numbers, languages, and what is asked for in another language for once. */
import { afterEach, describe, expect, test } from 'vitest';
import { figure } from '#shared/i18n/figure.ts';
import { inLanguage, language, setLanguage, t } from '#shared/i18n/text.ts';

afterEach(() => setLanguage('en'));

/** Groups of Ukrainian figures are parted by a space that does not break. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('texts', () => {
  test.each([
    [1, '1 event', '1 подія'],
    [2, '2 events', '2 події'],
    [5, '5 events', '5 подій'],
    [21, '21 events', '21 подія'],
    [12_345, '12,345 events', '12 345 подій'],
  ])('%d has its form in each language', (count, english, ukrainian) => {
    expect(t('counted.event', { count })).toBe(english);
    setLanguage('uk');
    expect(spaced(t('counted.event', { count }))).toBe(ukrainian);
    setLanguage('en');
    expect(t('counted.event', { count })).toBe(english);
  });

  test('figures follow the language', () => {
    expect(figure(1_234_567)).toBe('1,234,567');
    expect(spaced(inLanguage('uk', () => figure(1_234_567)))).toBe('1 234 567');
  });

  test('what is said in another language ends with it, also by a fault', () => {
    expect(inLanguage('uk', () => t('dates.allTime'))).toBe('Увесь час');
    expect(() =>
      inLanguage('uk', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(language()).toBe('en');
    expect(t('dates.allTime')).toBe('All time');
  });

  test('a value is put in as it is', () => {
    expect(t('dates.orLater', { day: '<b>{{day}}</b> $t(x)' })).toBe('<b>{{day}}</b> $t(x) or later');
  });
});
