/** Verbs that say how things are, not that something happens; a line may be added to freely. */
export const STATIVE_VERBS = `
# Being and having
be have own possess belong lack contain include comprise consist constitute total equal exceed amount number span measure weigh cost owe
# Standing in a relation
base relate concern pertain depend derive stem correspond differ resemble match suit fit compare associate entitle deserve merit involve
entail imply mean denote signify represent subordinate justify
# Lying somewhere
lie reside live adjoin surround border overlook house situate locate stretch
# Lasting
exist tend seem pend regard
`;
