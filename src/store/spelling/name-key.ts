import { remember } from '../../remember.js';
import { markedKey, wordsOf } from './word-keys.js';

/** Short forms that stand for the same words in every plan. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['hdnd', 'hội đồng nhân dân'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['vp', 'văn phòng'],
  ['tp', 'thành phố'],
  ['mttq', 'mặt trận tổ quốc'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['gd&đt', 'giáo dục và đào tạo'],
  ['gdđt', 'giáo dục và đào tạo'],
  ['kh&cn', 'khoa học và công nghệ'],
  ['khcn', 'khoa học và công nghệ'],
  ['lđtbxh', 'lao động - thương binh và xã hội'],
  ['lđtb&xh', 'lao động - thương binh và xã hội'],
  ['nn&mt', 'nông nghiệp và môi trường'],
  ['nn&ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['tn&mt', 'tài nguyên và môi trường'],
  ['tt&tt', 'thông tin và truyền thông'],
  ['kh&đt', 'kế hoạch và đầu tư'],
  ['vhtt&dl', 'văn hóa, thể thao và du lịch'],
  ['vhttdl', 'văn hóa, thể thao và du lịch'],
]);
const SHORT_FORM = /(?<![\p{L}\p{N}&])[\p{L}&]{2,}(?![\p{L}\p{N}&])/gu;

/** A name of a unit, an issuer or a place → the key that all its spellings share: case, signs, tones and short forms aside. */
export const nameKey: (name: string) => string = remember((name) => {
  const long = markedKey(name).replace(SHORT_FORM, (word) => LONG_FORMS.get(word) ?? word);
  const words = wordsOf(long).map(({ marked }) => marked);
  // "%" is all sign.
  return words.length === 0
    ? long.trim()
    : `${long.trimStart().startsWith('%') ? '% ' : ''}${words.join(' ')}`;
});
