/** Reads the word lists of this folder: one entry a line, fields parted by `|`, items of a field by `;`. */

export interface Line {
  /** The word after the last line that began with `=`; empty before the first. */
  readonly section: string;
  readonly fields: readonly string[];
}

export interface MarkedSurface {
  readonly surface: string;
  readonly ambiguous: boolean;
}

/** Blank lines and lines that begin with `#` are comments. */
export function parseLines(block: string): Line[] {
  const lines: Line[] = [];
  let section = '';
  for (const raw of block.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) section = line.slice(1).trim();
    else lines.push({ section, fields: line.split('|').map(trim) });
  }
  return lines;
}

/** The items of a field; none for a field that is absent or empty. */
export function parseItems(field: string | undefined): string[] {
  return field ? field.split(';').map(trim) : [];
}

/** `Georgia?` is the surface `Georgia`, marked as one that means other things too. */
export function parseSurface(item: string): MarkedSurface {
  const ambiguous = item.endsWith('?');
  return { surface: ambiguous ? item.slice(0, -1) : item, ambiguous };
}

/** Builds on first use, so that starting the program costs nothing. */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

const trim = (text: string): string => text.trim();
