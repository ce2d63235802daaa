/** Names of the placeholders of a sentence, each once, in order of the alphabet. */
export function placeholdersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map((match) => match[1] ?? ''))].sort();
}

/** Keys that stand more than once. */
export function doubled(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

const percentage = /%|\{(share|shares|total|percent|fraction|capital|stake)\}/;

/**
 * A percentage alone is never worded as "controls": a sentence with both has to name what decides (votes, a board, a
 * test). A route is never said to have "caused" anything.
 */
const rules: Readonly<Record<string, { controls: RegExp; decides: RegExp; caused: RegExp }>> = {
  en: {
    controls: /\bcontrols\b/i,
    decides: /\bvot(e|es|ing)\b|\bboards?\b|\btests?\b|\brules?\b|\bthreshold\b/i,
    caused: /\bcaus(ed|es)\b/i,
  },
  ja: {
    controls: /支配(する|し|下)/,
    decides: /議決権|取締役|基準|判定|要件|しきい値|閾値/,
    caused: /引き起こ|原因となっ|招いた/,
  },
  ko: {
    controls: /지배(한|하|했)/,
    decides: /의결권|이사|기준|판정|요건|임계/,
    caused: /(?<!이)야기|초래|일으켰|일으킨/,
  },
};

/** What is wrong with the wording of a sentence; nothing: an empty list. `isLaw`: it quotes the threshold of a law. */
export function wordingBreaches(language: string, sentence: string, isLaw = false): string[] {
  if (sentence.trim() === '') return ['empty'];
  const breaches: string[] = [];
  if (/[{}]/.test(sentence.replace(/\{\w+(?:\|[^{}]*)?\}/g, ''))) breaches.push('a brace that opens or closes nothing');
  const rule = rules[language];
  if (!isLaw && rule?.controls.test(sentence) && percentage.test(sentence) && !rule.decides.test(sentence)) {
    breaches.push('"controls" next to a percentage, without what decides it');
  }
  if (rule?.caused.test(sentence)) breaches.push('a route is not said to have caused anything');
  return breaches;
}
