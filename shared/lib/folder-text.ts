/** Folders as people are shown them: the home folder as `~`, long paths by their end. */

export interface PathStyle {
  readonly home: string;
  /** What stands between folders: `/`, or `\\` on Windows. */
  readonly separator: string;
}

const MOST_PARTS = 4;

/** The whole path, with `~` for home. */
export function folderText(folder: string, { home, separator }: PathStyle): string {
  const isBelow = folder === home || folder.startsWith(home + separator);
  return isBelow ? `~${folder.slice(home.length)}` : folder;
}

/** The same, but only the last three parts when it is long. */
export function shortFolder(folder: string, style: PathStyle): string {
  const text = folderText(folder, style);
  const parts = text.split(style.separator);
  return parts.length <= MOST_PARTS ? text : ['…', ...parts.slice(1 - MOST_PARTS)].join(style.separator);
}
