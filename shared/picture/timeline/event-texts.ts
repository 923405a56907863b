/** What a timeline's label says of an event: title, date in words, sources. */
import type { WindowView } from '../../contract/views.ts';
import { timeText } from '../../derive/date-text.ts';
import type { EventId } from '../../model/ids.ts';
import { isUndated } from '../../model/time-span.ts';
import type { SourceList } from '../sources.ts';
import { cleanText } from '../xml.ts';
import type { LabelText } from './item-label.ts';
import type { LineStyle } from './theme-lines.ts';

type ViewEvent = WindowView['events'][number];

interface TextStyle extends Pick<LineStyle, 'density'>, Pick<SourceList, 'mark'> {}

/** Dense labels have no second line: only a tilde for what is approximate, and the sources behind the title. */
export function eventTexts(view: WindowView, { density, mark }: TextStyle): LineStyle['text'] {
  const texts = new Map(view.events.map((event) => [event.id, textOf(event, { density, mark })]));
  return (id: EventId, title: string) => texts.get(id) ?? { title: cleanText(title), detail: '' };
}

function textOf(event: ViewEvent, { density, mark }: TextStyle): LabelText {
  const title = cleanText(event.title);
  const sources = mark(event.evidence);
  if (density === 'dense') {
    const about = event.time.approximate ? ['~'] : [];
    return { title: [...about, title, sources].join(' ').trim(), detail: '' };
  }
  return { title, detail: [whenText(event), sources].join(' ').trim() };
}

/** "~27 Jan – 3 Feb 2026"; the text's own words where it gives no day. */
function whenText({ time }: ViewEvent): string {
  if (!isUndated(time)) return timeText(time).replace(/^about /, '~');
  return time.expression === null ? '' : `“${cleanText(time.expression)}”`;
}
