/** The first half of 500 random sequences, undone and redone (CH-9 to CH-11). */
import { defineUndoTest } from './undo-sequences.ts';

defineUndoTest(1907, 250);
