/** The long form of a unit's name: abbreviations written out, one tone placement, no place behind its level. */
import { FIELD_ABBREVIATIONS, WORD_ABBREVIATIONS } from './unit-abbreviations.js';

const OLD_TONES = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![A-Za-zÀ-ɏḀ-ỹ])/giu;
const NEW_TONES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe', uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // biome-ignore format: a table of pairs

/** A name as written → its long form, in the same case: "UBND tỉnh" → "Ủy ban nhân dân tỉnh", "Sở KH&CN" → "Sở Khoa học và Công nghệ". */
export function writeOut(name: string): string {
  const spaced = name
    .replace(/\s+/gu, ' ')
    .replace(/^(Sở|Phòng|UBND)\s+\1(?=\s)/u, '$1')
    .replace(/^TT\s(?=[A-Za-zÀ-ɏḀ-ỹ])/u, 'Trung tâm ')
    .replace(/(?<![A-Za-zÀ-ɏḀ-ỹ])TP\.\s*(?=\p{Lu})/gu, 'thành phố ');
  const withFields = spaced.replace(
    /^((?:Sở|Bộ|Phòng|Ban|Chi cục)\s)([\p{Lu},&-]{2,})(?![A-Za-zÀ-ɏḀ-ỹ&])/u,
    (whole, head: string, field: string) => {
      const long = FIELD_ABBREVIATIONS[field] ?? FIELD_ABBREVIATIONS[field.replace(/[,-]/gu, '')];
      return long === undefined ? whole : head + long;
    },
  );
  // A name all in capitals is no row of abbreviations.
  const words =
    /\p{Ll}/u.test(withFields) || !withFields.includes(' ')
      ? withFields.replace(/(?<![\p{Lu}&-])[\p{Lu}&-]*\p{Lu}(?![A-Za-zÀ-ɏḀ-ỹ&])/gu, (word) =>
          longWord(withFields, word),
        )
      : withFields;
  return moveTones(words);
}

function longWord(name: string, word: string): string {
  if (!Object.hasOwn(WORD_ABBREVIATIONS, word) || word.length < 2) return word;
  return word.length === 2 && !name.startsWith(word) && word !== 'VP'
    ? word
    : (WORD_ABBREVIATIONS[word] as string);
}

/** "Uỷ ban" → "Ủy ban", "hoá" → "hóa". */
function moveTones(text: string): string {
  return text.replace(OLD_TONES, (pair) => {
    const moved = NEW_TONES[pair.toLowerCase()] ?? pair;
    const [first = '', second = ''] = moved;
    const [was = '', wasNext = ''] = pair;
    return matchCase(first, was) + matchCase(second, wasNext);
  });
}

function matchCase(letter: string, like: string): string {
  return /\p{Lu}/u.test(like) ? letter.toUpperCase() : letter;
}
