/** "30/6/202" / "6": a date that its cell was too narrow for. */
const TORN_YEAR = /\d\/(?<start>\d{1,3})\n(?<rest>\d{1,3})(?![\d/])/u;
/** "ST" / "T", "S" / "T" / "T": the head of a column that was too narrow for it. */
const TORN_NUMBER_HEAD = /^(?:S ?)?T ?T$/u;

/** Loan words are the only ones with a hyphen within: "héc-" / "ta", "ki-" / "ốt". */
const LOAN_WORD = /(?<!\p{L})(?:héc|ki|lô|in|tơ|ô|a|mô|vắc|ba|ca|sê|ri)-$/iu;

/** Lines of one cell or note → its text. */
export function joinLines(lines: readonly string[]): string {
  const text = lines.reduce((before, line) => before + glue(before, line) + line, '');
  return TORN_NUMBER_HEAD.test(text) ? text.replaceAll(' ', '') : text;
}

/** What stands between two lines of one paragraph: nothing within a symbol or unit ("27-" / "NQ/TU", "tấn/" / "ngày"). */
export function glue(before: string, after: string): string {
  if (before === '' || after === '') return '';
  const year = TORN_YEAR.exec(`${before.slice(-8)}\n${after.slice(0, 8)}`)?.groups;
  if (year && `${year.start}${year.rest}`.length === 4) return '';
  if (isTornSymbol(before, after)) return '';
  if (LOAN_WORD.test(before) && /^\p{Ll}/u.test(after)) return '';
  if (/\p{L}\/$/u.test(before) && /^\p{L}/u.test(after)) return '';
  return /[\p{L}\d][-–/]$/u.test(before) && /^[\p{Lu}\d]/u.test(after) ? '' : ' ';
}

/** "số 64" / "-KH/TU": a symbol that was broken before its hyphen. */
export function isTornSymbol(before: string, after: string): boolean {
  return /\d$/u.test(before) && /^-\p{Lu}{2}/u.test(after);
}

/** "giai đoạn 2024" / "- 2026": years that were broken before their dash. */
export function isTornRange(before: string, after: string): boolean {
  return /\d$/u.test(before) && /^[-–] ?\d/u.test(after);
}
