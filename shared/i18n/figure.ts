/** Numbers as people read them in the language that is set. */
import { current } from './current.ts';

let format = new Intl.NumberFormat('en');
let of = 'en';

/** "1,234,567", "1 234 567" */
export function figure(value: number): string {
  if (current.language !== of) {
    of = current.language;
    format = new Intl.NumberFormat(of);
  }
  return format.format(value);
}
