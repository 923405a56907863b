/** Columns that only tables of differences have. */

export const CHANGE_COLUMN = 'change';
export const DIFFERENCE_COLUMN = 'difference';
