import type { BackgroundProtocol } from '../../../platform/protocol.ts';
import type { Random } from '../anchoring/random.ts';

const SITES = ['https://www.spa.gov.sa/w1', 'https://www.spa.gov.sa/w2', 'https://www.kuna.net.kw/a?id=3'] as const;
const WORDS = ['53 مليار دولار', 'أرامكو', 'الرياض', 'زاخو'] as const;

export const idOf = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const timeOf = (random: Random): string => new Date(Date.UTC(2026, 0, 1) + random.whole(1_000) * 60_000).toISOString();

/** What honest senders send, over so few notes and articles that they meet again: repeated, changed, deleted, brought back. */
export function makeHonest(random: Random) {
  const url = random.pick(SITES);
  const exact = random.pick(WORDS);
  const snapshot = random.share() < 0.5
    ? { type: 'figure', text: exact, reading: { kind: 'money', value: 53e9, currency: 'USD' } }
    : { type: 'entity', text: exact, kind: 'organization', name: exact };
  const target = { source: url, selectors: [{ type: 'TextQuoteSelector', exact, prefix: 'بلغت ', suffix: ' في' }, { type: 'TextPositionSelector', start: 5, end: 5 + exact.length }] };
  const draft = { target, body: `ملاحظة ${random.whole(9)}`, tags: random.share() < 0.5 ? [] : ['وسم'], ...(random.share() < 0.5 && { meaning: 'claim', about: snapshot, readingSeconds: 3 }) };
  const article = { url, title: 'عنوان', words: 100 };
  const mention = { articleUrl: url, start: 5, end: 5 + exact.length, snapshot };
  const id = idOf(random.whole(40));
  const correction = random.pick([{ says: 'notName', text: exact }, { says: 'kind', text: exact, kind: 'place' }, { says: 'notFigure', text: exact, articleUrl: url }]);
  const [createdAt, updatedAt] = [timeOf(random), timeOf(random)];
  const messages: Partial<Record<keyof BackgroundProtocol, unknown>> = {
    'notes.list': url,
    'notes.save': { id, draft, article, mentions: [mention] },
    'notes.update': { id, patch: random.pick([{ body: 'جديد' }, { tags: [] }, { meaning: null }, { target }]), editedAt: timeOf(random) },
    'notes.delete': id,
    'notes.restore': id,
    'notes.keepDraft': { id, draft, article, changed: ['body'], editedAt: timeOf(random) },
    'notes.corrected': { id, correction: random.pick([{ was: exact, now: '35 مليار دولار' }, null]) },
    'notes.resolve': { text: `بلغت ${exact} في`, selectors: [target.selectors] },
    'corrections.save': correction,
    'corrections.takeBack': `name ${exact}`,
    'reading.add': { id, articleUrl: url, seconds: 2.5 },
    'entity.countArticles': { name: exact, exceptUrl: url },
    'library.open': exact,
    'settings.change': { digits: 'latn' },
    'settings.read': undefined,
    'library.read': undefined,
    'store.trouble': undefined,
  };
  const note = { ...draft, id, createdAt, updatedAt, ...(random.share() < 0.2 && { deletedAt: updatedAt }), ...(random.share() < 0.3 && { edited: { body: updatedAt, tags: createdAt, meaning: createdAt, target: createdAt, deletedAt: createdAt } }) };
  const rows = { article: { ...article, readingSeconds: 1, keptAt: createdAt, updatedAt, ...(random.share() < 0.2 && { deletedAt: updatedAt }) }, note, mention };
  return { url, messages, rows };
}
