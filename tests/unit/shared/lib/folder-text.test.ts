/** Folders as people are shown them. */
import { expect, test } from 'vitest';
import { folderText, shortFolder } from '#shared/lib/folder-text.ts';

const unix = { home: '/home/a', separator: '/' };
const windows = { home: 'C:\\Users\\A', separator: '\\' };

test.each([
  ['/home/a', unix, '~', '~'],
  ['/home/a/cases', unix, '~/cases', '~/cases'],
  ['/home/ab/cases', unix, '/home/ab/cases', '/home/ab/cases'],
  ['/home/a/one/two/three/four', unix, '~/one/two/three/four', '…/two/three/four'],
  ['C:\\Users\\A\\Cases', windows, '~\\Cases', '~\\Cases'],
  ['D:\\1\\2\\3\\4', windows, 'D:\\1\\2\\3\\4', '…\\2\\3\\4'],
])('%s', (folder, style, whole, short) => {
  expect(folderText(folder, style)).toBe(whole);
  expect(shortFolder(folder, style)).toBe(short);
});
