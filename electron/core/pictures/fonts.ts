/** The fonts that PNGs are drawn with: the one that ships, and fonts of this machine for scripts that it lacks. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isKnownText } from '#shared/lib/text-width.ts';

/** As wide as Arial, letter by letter: what shared/lib/text-width.ts measures. */
export const BUNDLED_FAMILY = 'Arimo';

const require = createRequire(import.meta.url);

const bundledFiles = (): readonly string[] => [
  require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
];

/** Font files with many scripts, where systems keep them; those that are there are used. */
const OF_SYSTEMS: Partial<
  Readonly<
    Record<NodeJS.Platform, { readonly folders: readonly string[]; readonly files: readonly string[] }>
  >
> = {
  linux: {
    folders: [
      '/usr/share/fonts/truetype/noto',
      '/usr/share/fonts/opentype/noto',
      '/usr/share/fonts/noto',
      '/usr/share/fonts/noto-cjk',
      '/usr/share/fonts/google-noto',
      '/usr/share/fonts/truetype/dejavu',
      '/usr/share/fonts/dejavu',
      '/usr/share/fonts/TTF',
      '/usr/share/fonts/truetype/wqy',
      '/usr/share/fonts/truetype/droid',
    ],
    files: [
      ...['NotoSansCJK-Regular.ttc', 'NotoSansArabic-Regular.ttf', 'NotoSansDevanagari-Regular.ttf'],
      ...['NotoSansThai-Regular.ttf', 'NotoSansGeorgian-Regular.ttf', 'NotoSansArmenian-Regular.ttf'],
      ...['NotoSansHebrew-Regular.ttf', 'NotoSansEthiopic-Regular.ttf', 'DejaVuSans.ttf', 'wqy-microhei.ttc'],
      'DroidSansFallbackFull.ttf',
    ],
  },
  darwin: {
    folders: ['/System/Library/Fonts', '/System/Library/Fonts/Supplemental', '/Library/Fonts'],
    files: [
      'Arial Unicode.ttf',
      'PingFang.ttc',
      'Hiragino Sans GB.ttc',
      'AppleSDGothicNeo.ttc',
      'GeezaPro.ttc',
    ],
  },
  win32: {
    folders: [join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts')],
    files: [
      ...['segoeui.ttf', 'msyh.ttc', 'YuGothR.ttc', 'malgun.ttf', 'Nirmala.ttf', 'Nirmala.ttc'],
      ...['LeelawUI.ttf', 'ebrima.ttf', 'sylfaen.ttf'],
    ],
  },
};

/** The bundled fonts; with the machine's behind them when a text has letters that they lack. */
export function fontsFor(text: string): readonly Uint8Array[] {
  const bundled = bundledFiles().map((file) => readFileSync(file));
  return isKnownText(text) ? bundled : [...bundled, ...fontsOfSystem()];
}

function fontsOfSystem(): readonly Uint8Array[] {
  const { folders = [], files = [] } = OF_SYSTEMS[process.platform] ?? {};
  return files.flatMap((file) => {
    const path = folders.map((folder) => join(folder, file)).find((candidate) => existsSync(candidate));
    return path === undefined ? [] : [readFileSync(path)];
  });
}
