/** Undoes regular English plurals; irregular ones are given in the lists. */

const PREPOSITIONS = [' of ', ' for ', ' to ', ' in ', '-in-', '-of-'] as const;

/** Where the head of a phrase ends: "secretaries" in "secretaries of state", "attachés" in "defence attachés". */
function headEnd(phrase: string): number {
  const ends = PREPOSITIONS.map((preposition) => phrase.indexOf(preposition)).filter((at) => at > 0);
  return ends.length > 0 ? Math.min(...ends) : phrase.length;
}

function singularWords(word: string): string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** What `phrase` may be the plural of, likeliest first: `deputies` → `deputie`, `deputi`, `deputy`. Empty for a singular. */
export function singularsOf(phrase: string): string[] {
  const end = headEnd(phrase);
  return singularWords(phrase.slice(0, end)).map((singular) => singular + phrase.slice(end));
}
