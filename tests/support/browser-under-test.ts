/**
 * One real browser with the extension installed, driven the same way whichever it is.
 * Pointer and keys are the browser's own input: the page sees trusted events.
 */
export interface BrowserUnderTest {
  readonly kind: BrowserKind;
  readonly version: string;
  /** Folder in which the files lie that the extension handed to the reader, each under the name it was given. Gone after `close`. */
  readonly downloads: string;
  /** The address of one of the extension's own pages: `extensionUrl('popup.html?tabId=3')`. */
  extensionUrl(path: string): string;
  /** Opens a tab, in front of the others. */
  openTab(url: string): Promise<TabUnderTest>;
  /** Every tab open now, those that the extension opened included. */
  listTabs(): Promise<TabUnderTest[]>;
  /** Ends the extension's background at once, as a browser does with one that it needs no more. The next message starts it again. */
  stopBackground(): Promise<void>;
  /** Runs `task` in the background, which has to be awake. It may use nothing from outside but `argument`, plain data. Chromium only: Firefox shows its background to no driver. */
  runInBackground<Argument>(task: (argument: Argument) => void, argument: Argument): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  whenClosed(): Promise<void>;
}

export type BrowserKind = 'chromium' | 'firefox';

export interface Point {
  x: number;
  y: number;
}

export type Place = 'page' | 'host';

export interface TabUnderTest {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The address shown now. */
  url(): Promise<string>;
  /** Runs `task` in the page's own world. It may use nothing from outside but `argument`, which must be plain data. */
  evaluate<Argument, Value>(task: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  /**
   * The same with a root to look in: the page's document, or the closed shadow root of the extension's host element, which is read
   * from outside of what any page can do. Null where there is no host.
   */
  evaluateIn<Argument, Value>(where: Place, task: (root: Document | ShadowRoot, argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value | null>;
  moveTo(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** Presses at `from`, moves in steps, lets go at `to`: as one selects text. */
  drag(from: Point, to: Point): Promise<void>;
  /** A key, or keys held together: `Enter`, `Shift+Tab`, `Control+A`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Brings the tab to the front and presses the extension's toolbar button, as a reader does: this, and nothing else, lets it into an unlisted page. */
  pressToolbarButton(): Promise<void>;
  /** The window's content as PNG. */
  screenshot(): Promise<Buffer>;
  resize(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Every host name leads to this port on the loopback, so that pages stand on their sites' own names. Absent: the real network. */
  sitesPort?: number;
  colorScheme?: 'light' | 'dark';
  /** Folder of a profile that stays; absent: one that is gone afterwards. */
  profile?: string;
  /** A window on the screen instead of none. */
  headed?: boolean;
  width?: number;
  height?: number;
}

export const WINDOW = { width: 1280, height: 900 } as const;
