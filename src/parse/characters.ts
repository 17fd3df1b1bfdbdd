/** What one looks for at the ends of a line or block. */

/** A letter that is lower case: what begins with one goes on with what stands before it. */
export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Ends as a clause, an item or a sentence does. */
export function endsClause(text: string): boolean {
  return /$(?<=[.;:!?…](?:["”’')\]]|\/\.?){0,8}|\/\.?)/u.test(text);
}

/** Has letters, and all of them are capitals. */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Capitals and digits only, as an acronym at the start of a text is ("CCVC đi liền với …"). */
export function startsWithAcronym(text: string): boolean {
  return /^\p{Lu}{2}[\p{Lu}\d-]*(?=\s+\p{Ll})/u.test(text);
}
