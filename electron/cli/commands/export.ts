/** `export`: writes a case, or a picture of it, to files. */
import type { Ask } from '#core/ask.ts';
import { readCase } from '#core/export/case-data.ts';
import type { ExportFile } from '#core/export/export-format.ts';
import { exportFormats, pictureFormats } from '#core/export/formats.ts';
import { writePicture } from '#core/export/picture-format.ts';
import { writeExport } from '#core/export/write-files.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { LANES } from '#shared/model/lanes.ts';
import { choiceOption, existingCase, readArguments, windowOption } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { type Io, printLine } from '../io.ts';
import { openCase } from '../open-case.ts';

const allFormats = [...exportFormats, ...pictureFormats];
const names = allFormats.map((format) => format.name);

const PICTURE_OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  title: { type: 'string' },
  marking: { type: 'string' },
  theme: { type: 'string' },
  size: { type: 'string' },
  lanes: { type: 'string' },
  language: { type: 'string' },
} as const;

const OPTIONS = {
  case: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  ...PICTURE_OPTIONS,
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

export const exportCommand: Command = {
  usage: [
    'throughline export --case CASE --format FORMAT --out PATH [options of pictures]',
    ...allFormats.map((format) => `  ${format.name.padEnd(14)}${format.label}`),
    '  --out PATH        a folder, or a file where the format writes only one',
    '  --from, --to DATE pictures: only what overlaps these days',
    '  --title TEXT      pictures: instead of the name of the case',
    '  --marking TEXT    pictures: at the top and the bottom, e.g. TLP:AMBER',
    '  --theme light|dark, --size a4|letter|free   pictures: how they are drawn',
    `  --lanes ${LANES.join('|')}   pictures of the timeline: a line for each`,
    `  --language ${LANGUAGES.join('|')}   pictures: of the words around what the case says`,
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many`);
    const path = existingCase(values.case);
    const write = writerFor(values);
    if (values.out === undefined) throw new UsageError('say where to: --out PATH');
    const opened = await openCase(io, (open) => open(path));
    try {
      const files = await write(opened.ask, io);
      for (const written of writeExport(files, values.out)) await printLine(io.stdout, `wrote  ${written}`);
    } finally {
      await opened.close();
    }
    return EXIT_OK;
  },
};

type Writer = (ask: Ask, io: Io) => Promise<readonly ExportFile[]>;

function writerFor(values: Values): Writer {
  const picture = pictureWriter(values);
  if (picture) return picture;
  const format = exportFormats.find((one) => one.name === values.format);
  if (!format) throw new UsageError(`say which format: --format ${names.join('|')}`);
  const misplaced = (Object.keys(PICTURE_OPTIONS) as (keyof typeof PICTURE_OPTIONS)[]).find(
    (name) => values[name] !== undefined,
  );
  if (misplaced) throw new UsageError(`--${misplaced} goes with pictures only`);
  return async (ask) => format.write(await readCase(ask));
}

/** Below this the text on a page of paper has to be enlarged to be read. */
const READABLE_SCALE = 0.6;

/** Null when the format is not a picture. */
function pictureWriter(values: Values): Writer | null {
  const format = pictureFormats.find((one) => one.name === values.format);
  if (!format) return null;
  const options = {
    window: windowOption(values),
    title: textOption('title', values.title),
    marking: textOption('marking', values.marking),
    theme: choiceOption('theme', values.theme, ['light', 'dark']),
    size: choiceOption('size', values.size, ['a4', 'letter', 'free']),
    lanes: choiceOption('lanes', values.lanes, LANES),
    language: choiceOption('language', values.language, LANGUAGES),
  };
  return async (ask, io) => {
    const { file, scale } = await writePicture(ask, format, options);
    if (scale < READABLE_SCALE) {
      const percent = Math.round(scale * 100);
      await printLine(
        io.stderr,
        `note   text is drawn at ${percent} % of its size; --size free keeps it whole`,
      );
    }
    return [file];
  };
}

const MAX_TEXT = { title: 200, marking: 100 } as const;

function textOption(name: keyof typeof MAX_TEXT, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value.trim() === '') throw new UsageError(`--${name} is empty`);
  if (value.length > MAX_TEXT[name])
    throw new UsageError(`--${name} is longer than ${MAX_TEXT[name]} characters`);
  return value;
}
