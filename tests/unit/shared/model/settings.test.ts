/** Settings as a text: defaults, tolerant reading, changes, and what is refused. */
import { describe, expect, test } from 'vitest';
import { defaultSettings, Settings, SettingsChange } from '#shared/model/settings.ts';
import { createSettingsStore } from '#shared/model/settings-store.ts';

/** A store over a text in memory; `aside` are the texts that were moved away. */
function storeOver(text: string | null) {
  const kept = { text, aside: [] as string[] };
  const store = createSettingsStore({
    read: () => kept.text,
    write: (next) => {
      kept.text = next;
    },
    keepAside: () => {
      kept.aside.push(kept.text ?? '');
      kept.text = null;
    },
  });
  return { store, kept };
}

describe('createSettingsStore', () => {
  test('without a text the defaults, which are valid', () => {
    expect(Settings.parse(defaultSettings)).toEqual(defaultSettings);
    expect(storeOver(null).store.load()).toEqual(defaultSettings);
  });

  test.each(['', '{', '[]', 'null', '7', '"dark"'])('%j is kept aside, the defaults hold', (text) => {
    const { store, kept } = storeOver(text);
    expect(store.load()).toEqual(defaultSettings);
    expect(kept.aside).toEqual([text]);
    expect(store.save({ theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(storeOver(kept.text).store.load().theme).toBe('dark');
  });

  test('a field that is not valid has its default, an unknown one is dropped, the others hold', () => {
    const text = JSON.stringify({
      ...{ theme: 'dark', textSize: 500, dateFormat: 3, wings: true, panels: { sizes: 'wide' } },
      ...{ timeZone: 'Europe/Atlantis', marking: 'TLP:GREEN', tourSeen: true },
    });
    const { store, kept } = storeOver(text);
    const expected = { ...defaultSettings, theme: 'dark', marking: 'TLP:GREEN', tourSeen: true };
    expect(store.load()).toEqual(expected);
    expect(kept).toEqual({ text, aside: [] });
    store.save({ lanes: 'types' });
    expect(JSON.parse(kept.text ?? '')).toEqual({ ...expected, lanes: 'types' });
  });

  test('a change leaves the rest, also what another window has written meanwhile', () => {
    const { store, kept } = storeOver(null);
    const panels = {
      sizes: { main: { graph: 60, timeline: 40 } },
      folded: ['Outline'],
      tabs: { right: 'Reader' },
    };
    store.save({ panels });
    kept.text = JSON.stringify({ ...JSON.parse(kept.text ?? ''), theme: 'light' });
    expect(store.save({ textSize: 125 })).toEqual({
      ...defaultSettings,
      panels,
      theme: 'light',
      textSize: 125,
    });
  });
});

describe('SettingsChange', () => {
  test.each([
    {},
    { timeZone: 'Europe/Kyiv' },
    { timeZone: 'system' },
    { marking: '' },
    { marking: '  TLP:AMBER+STRICT ' },
    { textSize: 80 },
    { textSize: 150 },
  ])('%j fits', (change) => expect(SettingsChange.safeParse(change).success).toBe(true));

  test.each([
    { theme: 'pink' },
    { timeZone: 'Mars/Olympus' },
    { timeZone: '' },
    { textSize: 79 },
    { textSize: 100.5 },
    { marking: 'x'.repeat(81) },
    { marking: 'a\nb' },
    { marking: 'GREEN\u202eDER' },
    { wings: true },
    { panels: { sizes: {}, folded: [] } },
    { panels: { sizes: { a: { b: Number.NaN } }, folded: [], tabs: {} } },
    { panels: { sizes: {}, folded: Array.from({ length: 65 }, () => 'a'), tabs: {} } },
    {
      panels: {
        sizes: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`g${i}`, {}])),
        folded: [],
        tabs: {},
      },
    },
  ])('%j does not', (change) => expect(SettingsChange.safeParse(change).success).toBe(false));
});
