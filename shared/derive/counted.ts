/** How many there are, in words: "1 event", "3 events". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
