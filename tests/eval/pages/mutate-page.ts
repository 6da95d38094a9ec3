import { cards, links, nextStory } from '../../fixtures/skeletons/quirk-page.ts';

/** Where a story stands in a page: found by its text, as a reader of the page would. */
export interface StoryPlace {
  document: Document;
  /** The element of each block, in order; one and the same where the page tells paragraphs apart by line breaks. */
  hosts: Element[];
  /** The smallest element that holds them all. */
  root: Element;
  /** The blocks' texts. What a mutation takes out is taken out of them too. */
  texts: string[];
}

/** Changes a page as real pages differ; false where it cannot be done to this one. */
export type Mutation = (place: StoryPlace) => boolean;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Finds the blocks of a story in a page; null where one of them is not in it as it is written. */
export function findStory(document: Document, texts: readonly string[]): StoryPlace | null {
  const hosts: Element[] = [];
  for (const text of texts) {
    const wanted = collapse(text);
    let host: Element | null = null;
    for (let inner: Element | null = document.body; inner; inner = [...inner.children].find((child) => !/^(?:SCRIPT|STYLE)$/.test(child.tagName) && collapse(child.textContent ?? '').includes(wanted)) ?? null) host = inner;
    if (!host || !collapse(host.textContent ?? '').includes(wanted)) return null;
    hosts.push(host);
  }
  if (hosts.length === 0) return null;
  let root = hosts[0]!;
  while (!hosts.every((host) => root.contains(host)) && root.parentElement) root = root.parentElement;
  return { document, hosts, root, texts: [...texts] };
}

/** Whether each block has an element of its own. */
const isApart = ({ hosts, root }: StoryPlace): boolean => new Set(hosts).size === hosts.length && !hosts.includes(root);

function eachText({ document, root }: StoryPlace, change: (node: Text) => void): void {
  const walker = document.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (!/^(?:SCRIPT|STYLE)$/.test(walker.currentNode.parentElement?.tagName ?? '')) nodes.push(walker.currentNode as Text);
  nodes.forEach(change);
}

const insertAfter = ({ hosts }: StoryPlace, at: number, html: string): void => hosts[Math.min(at, hosts.length - 2)]?.insertAdjacentHTML('afterend', html);

/** What real pages do to a story, each by itself. */
export const mutations: Record<string, Mutation> = {
  'short items': (place) => {
    if (!isApart(place)) return false;
    let words = 0;
    let kept = 0;
    for (; kept < place.texts.length && words < 56; kept++) words += place.texts[kept]!.split(/\s+/).length;
    for (const host of place.hosts.splice(kept)) host.remove();
    place.texts.length = kept;
    return words >= 50;
  },
  'no language, no meta, no JSON-LD': ({ document }) => {
    for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
    document.querySelectorAll('meta, script').forEach((element) => element.remove());
    for (const element of document.querySelectorAll('[itemprop], [itemtype]')) for (const name of ['itemprop', 'itemtype', 'itemscope']) element.removeAttribute(name);
    return true;
  },
  'spans, bidi marks, tatweel': (place) => {
    eachText(place, (node) => {
      if (node.data.trim() === '') return;
      const words = node.data.replace(/([ب-غف-هي])([ا-ي]) /g, '$1ـ$2 ').split(' ');
      const middle = words.length >> 1;
      const span = place.document.createElement('span');
      span.textContent = `\u200f${words.slice(middle).join(' ')}`;
      node.data = words.slice(0, middle).join(' ') + (middle > 0 ? ' ' : '');
      node.after(span);
    });
    return true;
  },
  'related stories and adverts inside': (place) => {
    if (!isApart(place)) return false;
    insertAfter(place, 1, `<div class="x1"><h4>اقرأ أيضا</h4>${links(3)}</div>`);
    insertAfter(place, 2, '<div class="x2"><span>إعلان</span></div>');
    insertAfter(place, 3, `<div class="x4"><p>قد يهمك أيضا: <a href="/n/9">حملة لتشجير ضفاف النهر يشارك فيها ألف متطوع</a></p></div>`);
    return true;
  },
  'a next article appended': ({ document, root }) => {
    const block = document.createElement('div');
    block.innerHTML = `<h1>ورشة لترميم المخطوطات تفتح أبوابها لطلاب الجامعات</h1><div>2025-03-10</div><div>${nextStory}</div>`;
    if (root === document.body) return false;
    root.after(block);
    return true;
  },
  'cards below': ({ document, root }) => {
    if (root === document.body) return false;
    root.insertAdjacentHTML('afterend', `<div class="x3">${cards(5)}</div>`);
    return true;
  },
  'noise names on ancestors': ({ document, root }) => {
    let weak: Element | null = root;
    for (const name of ['social-content', 'widget_wrap', 'videoPage']) {
      if (!weak || weak === document.body) break;
      weak.classList.add(name);
      weak = weak.parentElement;
    }
    document.body.classList.add('has-sidebar', 'with-comments', 'no-ads', 'menu-open');
    return true;
  },
  'everything inside a form': ({ document }) => {
    const form = document.createElement('form');
    form.id = 'aspnetForm';
    form.append(...document.body.childNodes);
    document.body.append(form);
    return true;
  },
  'a body of line breaks': (place) => {
    const paragraphs = place.hosts.filter((host) => host.tagName === 'P');
    if (!isApart(place) || paragraphs.length < 3) return false;
    for (const host of paragraphs) host.replaceWith(...host.childNodes, place.document.createElement('br'), place.document.createElement('br'));
    return true;
  },
};

const hash = (name: string): string => `c${[...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7).toString(36)}`;
const blockTags = 'article,section,main,aside,nav,header,footer,h1,h2,h3,h4,h5,h6,p,ul,ol,li,dl,dt,dd,blockquote,figure,figcaption,table,thead,tbody,tr,td,th,details,summary,center,form';

/** Puts what an element holds into another in its place. */
function rename(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
}
const elementsOf = ({ document }: StoryPlace, selector: string): Element[] => [...document.body.querySelectorAll(selector)].filter((element) => !element.closest('svg'));

/** The same page without what a reader of pages leans on: what its names, its elements and its head say. Harder than what sites do; the text is what it was. */
export const perturbations: Record<string, Mutation> = {
  'class names hashed': (place) => {
    for (const element of elementsOf(place, '[class]')) element.setAttribute('class', [...element.classList].map(hash).join(' '));
    return true;
  },
  'no class names': (place) => {
    for (const element of elementsOf(place, '[class]')) element.removeAttribute('class');
    return true;
  },
  'no ids': (place) => {
    for (const element of elementsOf(place, '[id]')) element.removeAttribute('id');
    return true;
  },
  'every block a division': (place) => {
    for (const element of elementsOf(place, blockTags)) rename(element, 'div');
    return true;
  },
  'wrappers around everything': (place) => {
    for (const element of elementsOf(place, 'div,p,h1,h2,h3,h4,ul,blockquote,figure,article,section')) {
      // Where the parser would not allow one.
      if (/^(?:TABLE|TBODY|TR|UL|OL|DL)$/.test(element.parentElement!.tagName)) continue;
      const [outer, inner] = [place.document.createElement('div'), place.document.createElement('div')];
      element.replaceWith(outer);
      outer.append(inner);
      inner.append(element);
    }
    return true;
  },
  'no JSON-LD, no meta': ({ document }) => {
    document.head.querySelectorAll('meta, script').forEach((element) => element.remove());
    document.querySelectorAll('script[type="application/ld+json"]').forEach((element) => element.remove());
    return true;
  },
  'adverts between all paragraphs': (place) => {
    if (!isApart(place)) return false;
    for (const host of place.hosts.slice(0, -1)) host.insertAdjacentHTML('afterend', /^(?:LI|TD|TR|DD)$/.test(host.tagName) ? '' : '<div><div><ins></ins><a href="https://shop.example/offer"><img alt="">أفضل عروض السفر إلى الجزر هذا الصيف، احجز الآن</a></div><small>إعلان</small></div>');
    return true;
  },
  'no names and no elements': (place) => [perturbations['no class names']!, perturbations['no ids']!, perturbations['every block a division']!].every((perturb) => perturb(place)),
  'nothing but the text': (place) => perturbations['no names and no elements']!(place) && perturbations['no JSON-LD, no meta']!(place),
};

const words = (text: string): string[] => text.normalize('NFKC').replace(/[\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Harmonic mean of the shares of words found and of words rightly found, 0 to 1. */
export function scoreWords(found: string, wanted: string): number {
  const left = new Map<string, number>();
  const [have, want] = [words(found), words(wanted)];
  for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of have) {
    const count = left.get(word) ?? 0;
    if (count > 0) { hits++; left.set(word, count - 1); }
  }
  return hits === 0 ? 0 : (2 * hits) / (have.length + want.length);
}
