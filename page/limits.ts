/**
 * Every bound on the work that a page can cause, in one place; a page may be hostile or merely huge. What the reader would miss is said to them:
 * text that was left unread in the popup and the margin tab. Bounds on what is sent and kept are in core/notes/limits.ts, on times of waiting beside
 * what waits.
 */
export const PAGE_LIMITS = {
  /** Characters read of one page, each text node counted as a few more: two hundred thousand words and all that stands around them. */
  characters: 1_500_000,
  /** Names such as «related» that count one inside the other; each costs a look for each paragraph in it. */
  nestedNoise: 30,
  /** Elements above the article that are asked for their background. */
  ancestors: 100,
  /** Changes, and nodes of one change, looked at one by one; of more at once, it is taken that some concern the article. */
  mutations: 500,
  /** Marks painted at a time, the nearest to where the reader is: with each change of any style the browser looks at every painted range. */
  paintedMarks: 1_000,
  /** How often our element is put back where a page takes it away. */
  remounts: 5,
  /** Readings of the page for a new address or another story that need not wait for their turn; one more each ten seconds. */
  promptReadings: 5,
} as const;
