/** The colours of pictures: those of the window's style sheet (a test holds them equal), on a white page for print. */
import type { Quad } from '../model/plover.ts';

interface QuadColours {
  readonly line: string;
  readonly text: string;
  readonly tint: string;
}

export interface PictureTheme {
  readonly page: string;
  readonly sunk: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textSoft: string;
  readonly textFaint: string;
  readonly accent: string;
  readonly quads: Readonly<Record<Quad, QuadColours>>;
}

const light: PictureTheme = {
  page: '#ffffff',
  sunk: '#eef1f5',
  line: '#dde2e9',
  lineStrong: '#b9c2cd',
  text: '#15202e',
  textSoft: '#56616f',
  textFaint: '#6b7685',
  accent: '#2456c8',
  quads: {
    'verbal-cooperation': { line: '#2a8cd0', text: '#0f6cab', tint: '#dbeaf6' },
    'material-cooperation': { line: '#059b72', text: '#007a58', tint: '#d5eee5' },
    'verbal-conflict': { line: '#c07f00', text: '#8f5d00', tint: '#f8ebd0' },
    'material-conflict': { line: '#d5500d', text: '#b93f04', tint: '#fae0d3' },
    other: { line: '#7d8896', text: '#5d6876', tint: '#e9edf1' },
  },
};

const dark: PictureTheme = {
  page: '#171d26',
  sunk: '#10161e',
  line: '#2a3340',
  lineStrong: '#465161',
  text: '#e8edf3',
  textSoft: '#a3aebc',
  textFaint: '#8f9bab',
  accent: '#86abff',
  quads: {
    'verbal-cooperation': { line: '#56a9e3', text: '#6cb9ee', tint: '#16324a' },
    'material-cooperation': { line: '#2db488', text: '#41c99c', tint: '#10372c' },
    'verbal-conflict': { line: '#dd9d33', text: '#eeb04a', tint: '#3d2f12' },
    'material-conflict': { line: '#f4733a', text: '#ff8a52', tint: '#45230f' },
    other: { line: '#8793a2', text: '#a0acba', tint: '#29313c' },
  },
};

export const pictureThemes = { light, dark } as const;
