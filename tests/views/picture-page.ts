/** Opens an SVG in the browser as the document that it is, and measures what is drawn. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';

export interface DrawnBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MeasuredPicture {
  /** The name of the document's root: `svg`, unless the browser could not read it. */
  readonly root: string;
  readonly page: DrawnBox;
  /** Texts with their boxes in pixels; wrapped lines joined by spaces. */
  readonly texts: readonly DrawnBox[];
  /** Icons of actors by their name. */
  readonly icons: readonly DrawnBox[];
  /** `<title>` and `<desc>` of the whole. */
  readonly title: string;
  readonly description: string;
}

/** As a file of its own: read as XML, not as part of a page. */
export async function openPicture(page: Page, svg: string): Promise<MeasuredPicture> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-picture-'));
  const path = join(folder, 'picture.svg');
  try {
    writeFileSync(path, svg);
    await page.goto(pathToFileURL(path).href);
    return await page.evaluate(measure);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(): MeasuredPicture {
  const wordsOf = (element: Element): string =>
    element.children.length > 0
      ? [...element.children].map((child) => child.textContent ?? '').join(' ')
      : (element.textContent ?? '');
  const boxOf = (element: Element, text: string) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { text, left, top, right, bottom };
  };
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;
  return {
    root: root.nodeName,
    page: boxOf(root, ''),
    texts: all('text:not(.halo)').map((element) => boxOf(element, wordsOf(element))),
    icons: all('.node').map((node) =>
      boxOf(
        node.querySelector('g') ?? node,
        (node.querySelector('title')?.textContent ?? '').split(', ', 1)[0] ?? '',
      ),
    ),
    title: document.querySelector('#picture-title')?.textContent ?? '',
    description: document.querySelector('#picture-description')?.textContent ?? '',
  };
}

/** Half a pixel of rounding is no touch. */
const SLACK = 0.5;

export const touching = (a: DrawnBox, b: DrawnBox): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

/** Pairs of texts that touch each other, in words. */
export const touchingTexts = ({ texts }: MeasuredPicture): readonly string[] =>
  texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => touching(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );

export const textsOutside = ({ texts, page }: MeasuredPicture): readonly string[] =>
  texts
    .filter(
      (box) =>
        box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom,
    )
    .map(({ text }) => text);
