import { josa } from 'es-hangul';

type Pair = Parameters<typeof josa>[1];

/** A word with the particle that its last sound asks for; what follows a closing bracket or sign goes by the last letter or digit. */
export function withParticle(word: string, pair: Pair): string {
  const spoken = spokenEnd(word);
  const joined = josa(spoken, pair);
  return word + joined.slice(spoken.length);
}

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** What the end of a word sounds like: digits are read in Korean, signs are passed over. */
function spokenEnd(word: string): string {
  const bare = word.replace(/[^\p{L}\p{N}%]+$/u, '');
  if (bare.endsWith('%')) return '퍼센트';
  const digit = /(\d)$/.exec(bare)?.[1];
  return digit ? (DIGITS[Number(digit)] ?? bare) : bare || word;
}
