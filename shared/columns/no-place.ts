/** Numbers in columns that stand for no day and for no record. */

/** Days beyond every day of a case: open sides. */
export const DAWN = -2147483648;
export const DUSK = 2147483647;
/** No known spot on Earth. */
export const NOWHERE = -2147483648;
/** Nobody and nothing. */
export const NOBODY = -1;
/** Somebody who is not in the columns. */
export const SOMEBODY = -2;
