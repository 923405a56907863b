/** Numbers as people read them. */

const format = new Intl.NumberFormat('en');

/** "1,234,567" */
export const figure = (value: number): string => format.format(value);
