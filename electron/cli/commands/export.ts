/** `export`: writes a case to files. */
import { readCase } from '#core/export/case-data.ts';
import { exportFormats } from '#core/export/formats.ts';
import { writeExport } from '#core/export/write-files.ts';
import { existingCase, readArguments } from '../arguments.ts';
import { type Command, EXIT_OK, UsageError } from '../command.ts';
import { printLine } from '../io.ts';
import { openCase } from '../open-case.ts';

const names = exportFormats.map((format) => format.name).join('|');

export const exportCommand: Command = {
  usage: [
    `throughline export --case CASE --format ${names} --out PATH`,
    ...exportFormats.map((format) => `  ${format.name.padEnd(9)}${format.label}`),
    '  --out PATH  a folder, or a file where the format writes only one',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      case: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one argument too many`);
    const path = existingCase(values.case);
    const format = exportFormats.find((one) => one.name === values.format);
    if (!format) throw new UsageError(`say which format: --format ${names}`);
    if (values.out === undefined) throw new UsageError('say where to: --out PATH');
    const opened = await openCase(io, (open) => open(path));
    try {
      const files = format.write(await readCase(opened.ask));
      for (const written of writeExport(files, values.out)) await printLine(io.stdout, `wrote  ${written}`);
    } finally {
      await opened.close();
    }
    return EXIT_OK;
  },
};
