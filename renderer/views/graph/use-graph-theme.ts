/** The colours of the present theme, for drawings outside the graph; follows a change of theme. */
import { useEffect, useState } from 'react';
import { type GraphTheme, onThemeChange, readGraphTheme } from './graph-theme.ts';

export function useGraphTheme(): GraphTheme {
  const [theme, setTheme] = useState(() => readGraphTheme(document.body));
  useEffect(() => onThemeChange(() => setTheme(readGraphTheme(document.body))), []);
  return theme;
}
