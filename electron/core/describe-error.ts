/** An error in words that may stand in a log: its kind and place, never its message, which may quote an article. */

const FRAME = /\(?([^()\s]+):(\d+):\d+\)?$/;
const FRAMES = 5;

/** `error` is the error's class, `code` its code if it has one, `at` file names and lines without folders. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, at: framesOf(error.stack ?? '') };
}

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, FRAMES)
    .map((line) => {
      const match = FRAME.exec(line.trim());
      return match ? `${match[1]?.split(/[\\/]/).at(-1)}:${match[2]}` : '?';
    })
    .join(' ');
