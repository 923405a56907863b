/** Pictures as export formats: what to draw and as what, the core does the rest. */
import type { InputOf } from '#shared/contract/index.ts';
import type { Ask } from '../ask.ts';
import type { ExportFile } from './export-format.ts';

type PictureInput = InputOf<'export.picture'>;

export interface PictureFormat {
  readonly name: `${PictureInput['view']}-${PictureInput['format']}`;
  readonly view: PictureInput['view'];
  readonly format: PictureInput['format'];
  /** In words for people. */
  readonly label: string;
}

export interface WrittenPicture {
  readonly file: ExportFile;
  /** Of the text against its normal size. */
  readonly scale: number;
}

/** Asks the core for the picture; `options` are the other fields of the request. */
export async function writePicture(
  ask: Ask,
  { view, format }: PictureFormat,
  options: Omit<PictureInput, 'view' | 'format'>,
): Promise<WrittenPicture> {
  const { fileName, data, scale } = await ask('export.picture', { ...options, view, format });
  return { file: { name: fileName, bytes: Buffer.from(data, 'base64') }, scale };
}
