/** Korean particles by the sound before them: after a consonant, after a vowel. `(으)로` takes the second after ㄹ as well. */
const forms: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
  '(이)': ['이', ''],
};

type Sound = 'consonant' | 'rieul' | 'vowel';

/**
 * The particle that fits what stands before it. Names arrive as they are written ("네이버", "LY", "NAVER Cloud"), so the
 * template carries both forms; where the reading is not known (kana, Han, signs) both forms stay.
 */
export function particleAfter(text: string, particle: string): string {
  const pair = forms[particle];
  const sound = pair === undefined ? undefined : lastSound(text);
  if (pair === undefined || sound === undefined) return particle;
  if (sound === 'rieul') return particle === '(으)로' ? pair[1] : pair[0];
  return sound === 'consonant' ? pair[0] : pair[1];
}

function lastSound(text: string): Sound | undefined {
  // What stands in brackets or after a closing quote is not read with the particle.
  const bare = text.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s"'”’.)]+$/, '');
  const last = bare.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (last === '%') return 'vowel';
  if (/\d/.test(last)) return '036'.includes(last) ? 'consonant' : '178'.includes(last) ? 'rieul' : 'vowel';
  return latinSound(/[A-Za-z]+$/.exec(bare)?.[0]);
}

/** Short capitals and words without a vowel are spelt out (LY, "IBM"); the rest is read as a word (NAVER). */
function latinSound(word: string | undefined): Sound | undefined {
  if (word === undefined) return undefined;
  const spelt = (word.length <= 3 && word === word.toUpperCase()) || !/[aeiouy]/i.test(word);
  const end = word.toLowerCase();
  if (spelt) return /[lr]$/.test(end) ? 'rieul' : /[mn]$/.test(end) ? 'consonant' : 'vowel';
  return /(l|le)$/.test(end) ? 'rieul' : /([mn]|ng|[aeiou]p|[aeiou]ck)$/.test(end) ? 'consonant' : 'vowel';
}
