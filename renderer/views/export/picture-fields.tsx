/** The options of a picture. */
import { lanesWord } from '#shared/derive/lane-words.ts';
import { t } from '#shared/i18n/text.ts';
import { LANES } from '#shared/model/lanes.ts';
import { Choice, Field } from '../../ui/fields.tsx';
import type { PictureOptions, PictureView } from './picture-request.ts';

const FORMATS = ['png', 'svg'] as const;
const SIZES = ['a4', 'letter', 'free'] as const;
const THEMES = ['light', 'dark'] as const;
const EXTENTS = ['window', 'case'] as const;

interface PictureFieldsProps {
  readonly view: PictureView;
  readonly options: PictureOptions;
  /** The window leaves something of the case out. */
  readonly isPart: boolean;
  readonly onChange: (options: PictureOptions) => void;
}

export function PictureFields(props: PictureFieldsProps) {
  const { options, onChange } = props;
  const set = (change: Partial<PictureOptions>) => onChange({ ...options, ...change });
  return (
    <div className="export-fields">
      <Choices {...props} set={set} />
      <Field
        label={t('exports.pictureTitle')}
        value={options.title}
        placeholder={t('exports.fromCase')}
        maxLength={200}
        onChange={(title) => set({ title })}
      />
      <Field
        label={t('exports.marking')}
        value={options.marking}
        placeholder={t('exports.noMarking')}
        maxLength={100}
        onChange={(marking) => set({ marking })}
      />
    </div>
  );
}

interface ChoicesProps extends Omit<PictureFieldsProps, 'onChange'> {
  readonly set: (change: Partial<PictureOptions>) => void;
}

const Choices = ({ view, options, isPart, set }: ChoicesProps) => (
  <>
    <OneOf
      label={t('exports.file')}
      value={options.format}
      options={FORMATS}
      wordOf={(each) => t(`exports.files.${each}`)}
      onChange={(format) => set({ format })}
    />
    <OneOf
      label={t('exports.page')}
      value={options.size}
      options={SIZES}
      wordOf={(each) => t(`exports.pages.${each}`)}
      onChange={(size) => set({ size })}
    />
    {isPart ? <Extent value={options.extent} set={set} /> : null}
    {view === 'timeline' ? <Lines value={options.lanes} set={set} /> : null}
    <OneOf
      label={t('exports.theme')}
      value={options.theme}
      options={THEMES}
      wordOf={(each) => t(`settings.themes.${each}`)}
      onChange={(theme) => set({ theme })}
    />
  </>
);

interface ChoiceProps<T> extends Pick<ChoicesProps, 'set'> {
  readonly value: T;
}

const Extent = ({ value, set }: ChoiceProps<PictureOptions['extent']>) => (
  <OneOf
    label={t('exports.content')}
    value={value}
    options={EXTENTS}
    wordOf={(each) => t(`exports.extents.${each}`)}
    onChange={(extent) => set({ extent })}
  />
);

const Lines = ({ value, set }: ChoiceProps<PictureOptions['lanes']>) => (
  <OneOf
    label={t('exports.lanes')}
    value={value}
    options={LANES}
    wordOf={lanesWord}
    onChange={(lanes) => set({ lanes })}
  />
);

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly wordOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

const OneOf = <T extends string>(props: OneOfProps<T>) => (
  <div className="field">
    <span className="field-label" aria-hidden>
      {props.label}
    </span>
    <Choice {...props} />
  </div>
);
