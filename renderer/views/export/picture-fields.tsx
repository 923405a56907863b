/** The options of a picture. */
import { lanesWord } from '#shared/derive/lane-words.ts';
import { LANES, type Lanes } from '#shared/model/lanes.ts';
import { Choice, Field } from '../../ui/fields.tsx';
import type { PictureOptions, PictureView } from './picture-request.ts';

const FORMATS = { png: 'PNG, 300 dots an inch', svg: 'SVG, to edit or enlarge' } as const;
const SIZES = {
  a4: 'A4, landscape',
  letter: 'US Letter, landscape',
  free: 'As large as the content',
} as const;
const THEMES = { light: 'Light', dark: 'Dark' } as const;
const LANE_WORDS = Object.fromEntries(LANES.map((each) => [each, lanesWord(each)])) as Record<Lanes, string>;
const EXTENTS = { window: 'What the window shows now', case: 'The whole case' } as const;

interface PictureFieldsProps {
  readonly view: PictureView;
  readonly options: PictureOptions;
  /** The window leaves something of the case out. */
  readonly isPart: boolean;
  readonly onChange: (options: PictureOptions) => void;
}

export function PictureFields({ view, options, isPart, onChange }: PictureFieldsProps) {
  const set = (change: Partial<PictureOptions>) => onChange({ ...options, ...change });
  return (
    <div className="export-fields">
      <OneOf label="File" value={options.format} words={FORMATS} onChange={(format) => set({ format })} />
      <OneOf label="Page" value={options.size} words={SIZES} onChange={(size) => set({ size })} />
      {isPart ? (
        <OneOf
          label="Content"
          value={options.extent}
          words={EXTENTS}
          onChange={(extent) => set({ extent })}
        />
      ) : null}
      {view === 'timeline' ? (
        <OneOf
          label="One line for each of"
          value={options.lanes}
          words={LANE_WORDS}
          onChange={(lanes) => set({ lanes })}
        />
      ) : null}
      <OneOf label="Theme" value={options.theme} words={THEMES} onChange={(theme) => set({ theme })} />
      <Field
        label="Title"
        value={options.title}
        placeholder="From the name of the case"
        maxLength={200}
        onChange={(title) => set({ title })}
      />
      <Field
        label="Marking at the top and bottom"
        value={options.marking}
        placeholder="None"
        maxLength={100}
        onChange={(marking) => set({ marking })}
      />
    </div>
  );
}

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function OneOf<T extends string>({ label, value, words, onChange }: OneOfProps<T>) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <Choice
        label={label}
        value={value}
        options={Object.keys(words) as T[]}
        wordOf={(each) => words[each]}
        onChange={onChange}
      />
    </div>
  );
}
