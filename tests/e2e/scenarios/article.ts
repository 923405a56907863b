/** The article that the scenarios import: written for them. */

export const article = {
  title: 'Norway and Canada agree on joint search flights',
  published: '3 Feb 2026',
  /** A stretch of time that leaves out what happened before it. */
  narrowFrom: '1 Feb 2026',
  text: `Norway and Canada agree on joint search flights

OSLO, 3 February 2026 – Norway and Canada signed an agreement on joint search flights on Monday.

Defence Minister Anita Anand met Norwegian officials in Oslo on Tuesday. Norway and Canada will hold talks in Ottawa on 20 April 2026.

Canada delivered a rescue ship to Norway in March 2024. Russia condemned the plan in January 2025.

Canada will send a rescue ship to Norway once parliament approves the agreement.`,
} as const;
