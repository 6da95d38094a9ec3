import { cleanUrl } from './clean-url.ts';
import type { ArticleReading } from './article/reading.ts';
import { findStoryAddress } from './article/story-address.ts';

interface Known {
  title: string;
  url: string;
  /** Path and query that the page had when the story got its address. */
  at: string;
  /** The page's title then. */
  head: string;
  /** Made up, since the page named none: given up where the page names one later. */
  isDerived: boolean;
  /** The element of its headline when it was read last. While it stands in the page, another one with the same words heads another story. */
  headline: WeakRef<Element> | null;
}

export interface StoryAddresses {
  /** The address that the story of a reading goes by, the same each time it is read. `isSame` where it is in the main the text that was asked for before. */
  of(reading: Pick<ArticleReading, 'article' | 'canonical' | 'story'>, isSame: boolean): string;
}

interface Memory {
  known: Known[];
  last: Known | null;
}

/** Our own world's, which the page cannot see: a script that is injected again must know what its former self gave. */
const slot = globalThis as { storyAddresses?: WeakMap<Document, Memory> };
const memories = (slot.storyAddresses ??= new WeakMap<Document, Memory>());

/** How much of a headline names a story that has no address of its own, in characters. Of a longer one its end does, too. */
const NAME = 80;
const END = 20;
/** Stories remembered in one document; of more, the oldest are forgotten. */
const MOST = 50;

/**
 * Gives each story that one document shows an address of its own, so that its notes are its own. The page's story has the page's address. One below
 * it has the one that its headline or container names, or the one that the page takes on while it is read. Where the page's address still is
 * another story's, the story is named by its headline behind a `#`, until the page takes on a new address: many change their text before it.
 */
export function createStoryAddresses(document: Document): StoryAddresses {
  const memory: Memory = memories.get(document) ?? { known: [], last: null };
  memories.set(document, memory);

  return {
    of({ article, canonical, story }, isSame) {
      const { headline, next, isPages, isTitled } = story;
      const address = findStoryAddress(document, story);
      const { location } = document;
      const at = location.pathname + location.search;
      const { title } = article;
      const { known } = memory;
      const isNamesake = (other: Known): boolean => {
        const heading = other.headline?.deref();
        return other.title === title && heading !== headline && heading?.isConnected === true;
      };
      const before = isSame ? memory.last : (known.findLast((other) => other.title === title && !isNamesake(other) && (other.at === at || !isPages || next !== null)) ?? null);
      const page = cleanUrl(location.href, '');
      const named = isPages ? cleanUrl(location.href, canonical) : (address ?? page);
      const head = document.title;
      const isFree = known.every((other) => other === before || (other.title === title && !isNamesake(other))
        // What stood there first was no more than a beginning: the page has called this headline its own all the time.
        || (isTitled && other.head === head)
        || (other.url !== named && (isPages || address !== null || other.at !== at)));
      if (before && !(before.isDerived && isFree && at !== before.at)) {
        before.title = title;
        before.headline = headline && new WeakRef(headline);
        memory.last = before;
        return before.url;
      }
      const opening = article.blocks.find(({ role }) => role !== 'title')?.text ?? '';
      const derived = `${page}#${nameStory(title || opening)}`;
      const isTaken = known.some((other) => other !== before && other.url === derived);
      const given = { title, url: isFree ? named : isTaken ? `${derived}-${nameStory(opening)}` : derived, at, head, isDerived: !isFree, headline: headline && new WeakRef(headline) };
      memory.known = [...known.filter((other) => other !== before), given].slice(-MOST);
      memory.last = given;
      return given.url;
    },
  };
}

const nameStory = (title: string): string => encodeURIComponent(`${title.slice(0, NAME)} ${title.slice(NAME).slice(-END)}`.toWellFormed().trim().replace(/\s+/g, '-'));
