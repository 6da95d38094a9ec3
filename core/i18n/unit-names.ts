import { type CountedNoun, unitNouns } from '../../lexicon/counted-nouns.ts';
import { nounAfter } from '../figures/write/counted-noun.ts';
import type { Language } from '../settings/settings.ts';

/** An abbreviation, which never changes, or a noun that agrees with its number. */
interface UnitName {
  ar: string | CountedNoun;
  en: string | { one: string; other: string };
}

const noun = (code: string): CountedNoun => unitNouns[code]!;

/** Short names of units by UCUM code, or by the lexicon's id where UCUM has none. Arabic ones are those of the press. */
const unitNames: Readonly<Record<string, UnitName>> = {
  km: { ar: 'كم', en: 'km' },
  m: { ar: noun('m'), en: 'm' },
  cm: { ar: 'سم', en: 'cm' },
  mm: { ar: 'مم', en: 'mm' },
  '[mi_i]': { ar: noun('[mi_i]'), en: 'mi' },
  '[nmi_i]': { ar: { singular: 'ميل', plural: 'أميال', gender: 'masculine', adjective: 'بحري' }, en: 'nmi' },
  '[ft_i]': { ar: noun('[ft_i]'), en: 'ft' },
  '[in_i]': { ar: noun('[in_i]'), en: 'in' },
  km2: { ar: 'كم²', en: 'km²' },
  m2: { ar: 'م²', en: 'm²' },
  '[ft_i]2': { ar: 'قدم²', en: 'ft²' },
  har: { ar: noun('har'), en: 'ha' },
  '[acr_us]': { ar: { singular: 'فدان', plural: 'أفدنة', gender: 'masculine', adjective: 'إنجليزي' }, en: { one: 'acre', other: 'acres' } },
  feddan: { ar: { singular: 'فدان', plural: 'أفدنة', gender: 'masculine' }, en: { one: 'feddan', other: 'feddans' } },
  dunam: { ar: { singular: 'دونم', plural: 'دونمات', gender: 'masculine' }, en: { one: 'dunam', other: 'dunams' } },
  m3: { ar: 'م³', en: 'm³' },
  '[ft_i]3': { ar: 'قدم³', en: 'ft³' },
  L: { ar: noun('L'), en: 'L' },
  bbl: { ar: noun('bbl'), en: 'bbl' },
  'bbl/d': { ar: noun('bbl/d'), en: 'bbl/d' },
  boe: { ar: { singular: 'برميل', plural: 'براميل', gender: 'masculine', tail: 'نفط مكافئ' }, en: 'boe' },
  toe: { ar: { singular: 'طن', plural: 'أطنان', gender: 'masculine', tail: 'مكافئ نفط' }, en: 'toe' },
  '[ppth]': { ar: 'في الألف', en: 'per mille' },
  '[bbl_us]': { ar: noun('bbl'), en: 'bbl' },
  '[bbl_us]/d': { ar: noun('bbl/d'), en: 'bbl/d' },
  kg: { ar: 'كغ', en: 'kg' },
  g: { ar: noun('g'), en: 'g' },
  mg: { ar: 'ملغ', en: 'mg' },
  t: { ar: noun('t'), en: 't' },
  '[oz_tr]': { ar: noun('[oz_tr]'), en: 'oz t' },
  '[lb_av]': { ar: { singular: 'رطل', plural: 'أرطال', gender: 'masculine' }, en: 'lb' },
  Cel: { ar: '°م', en: '°C' },
  '[degF]': { ar: '°ف', en: '°F' },
  'km/h': { ar: 'كم/س', en: 'km/h' },
  kW: { ar: noun('kW'), en: 'kW' },
  MW: { ar: noun('MW'), en: 'MW' },
  GW: { ar: noun('GW'), en: 'GW' },
  'kW.h': { ar: 'كيلوواط ساعة', en: 'kWh' },
  'MW.h': { ar: 'ميغاواط ساعة', en: 'MWh' },
  pp: { ar: noun('pp'), en: 'pp' },
  bp: { ar: noun('bp'), en: 'bp' },
  By: { ar: 'بايت', en: 'B' },
  MBy: { ar: 'ميغابايت', en: 'MB' },
  GBy: { ar: 'غيغابايت', en: 'GB' },
  TBy: { ar: 'تيرابايت', en: 'TB' },
};

/** What a unit is called after this number; the code itself where no name is known. */
export function nameUnit(code: string, value: number, language: Language): string {
  const name = Object.hasOwn(unitNames, code) ? unitNames[code]! : null;
  if (name === null) return code;
  if (language === 'ar') return typeof name.ar === 'string' ? name.ar : nounAfter(value, name.ar);
  return typeof name.en === 'string' ? name.en : name.en[Math.abs(value) === 1 ? 'one' : 'other'];
}
