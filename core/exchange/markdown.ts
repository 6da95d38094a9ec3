/**
 * Page text for the inside of a Markdown line: every sign that would format, link, tag, run as HTML or end a table cell is escaped, line ends become blanks.
 * Embeddings and overrides of direction go: unclosed, they would turn the rest of the line around.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~$^]/g, '\\$&')
    .replace(/&(?=#|\p{L})/gu, '\\&')
    // Obsidian's comments and highlights are pairs; a single % or = is text.
    .replace(/%%/g, '%\\%')
    .replace(/==/g, '=\\=')
    .trim();
}

/** Page text at the beginning of a line, where «1.», «-» and «+» would begin a list. */
export const escapeLine = (text: string): string => escapeInline(text).replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** A YAML string in double quotes. JSON's escapes are YAML's; the few characters that YAML calls unprintable are added. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A tag as Obsidian takes it: letters, digits, - _ /; not digits alone. Empty where nothing is left. */
export function tagName(tag: string): string {
  const name = tag.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^[-/]+|[-/]+$/g, '');
  return /^\p{N}+$/u.test(name) ? `_${name}` : name;
}
