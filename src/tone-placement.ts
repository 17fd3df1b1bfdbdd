/** The two ways of placing a tone at the end of a syllable: "hoá" and "hóa", "uỷ" and "ủy". */
const PLAIN = ['á', 'à', 'ả', 'ã', 'ạ', 'é', 'è', 'ẻ', 'ẽ', 'ẹ', 'ý', 'ỳ', 'ỷ', 'ỹ', 'ỵ'];
const FIRST = ['óa', 'òa', 'ỏa', 'õa', 'ọa', 'óe', 'òe', 'ỏe', 'õe', 'ọe', 'úy', 'ùy', 'ủy', 'ũy', 'ụy'];
const SPELLINGS = new Map(PLAIN.map((vowel, index) => [vowel, FIRST[index] ?? vowel]));

/** "quý" has its tone where both ways put it: its "u" belongs to the consonant. */
const LATE_TONE = /(?:o([áàảãạéèẻẽẹ])|(?<!q)u([ýỳỷỹỵ]))(?![A-Za-zÀ-ɏḀ-ỹ])/gu;

/** A text in NFC and lower case → the same with every tone placed as in "hóa", "ủy"; its length stays. */
export function placeTones(text: string): string {
  return text.replace(LATE_TONE, (syllable, ofO: string | undefined, ofU: string | undefined) => {
    return SPELLINGS.get(ofO ?? ofU ?? '') ?? syllable;
  });
}
