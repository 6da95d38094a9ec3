import { LIMITS } from '../../core/notes/limits.ts';

/** What the page's meta elements say, by their property, name or itemprop; of several with one name the first that says something. One walk. */
export function readMeta(document: Document): Map<string, string> {
  const said = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim().slice(0, LIMITS.title);
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.slice(0, LIMITS.name);
      if (name && !said.has(name)) said.set(name, content);
    }
  }
  return said;
}
