/** Letters, quote included, that no other sentence shares by chance. In a file of its own: who describes a span needs none of the tables that judge a place. */
export const TELLING = 28;
