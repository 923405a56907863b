/** The second half of 500 random sequences, undone and redone (CH-9 to CH-11). */
import { defineUndoTest } from './undo-sequences.ts';

defineUndoTest(1908, 250);
