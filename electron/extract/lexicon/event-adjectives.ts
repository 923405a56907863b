/**
 * Adjectives that name an event when something is said to be so ("is opposed to the plan"), each with the preposition or the "to" of
 * its complement. Lines are those of event-verbs.ts.
 */
export const EVENT_ADJECTIVES = `
AGREE promise promise | ready_to willing_to
REJECT condemn oppose | opposed_to unwilling_to
DISAPPROVE condemn condemn | critical_of
SUPPORT praise aid | supportive_of
`;
