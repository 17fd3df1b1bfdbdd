/**
 * Which stretches of a text the Markdown parser has to see. Most of a plan is prose without a sign that Markdown could
 * take for its own, and such prose is its own text: parsing it would cost more than all that is read from it.
 */

/**
 * Escapes, entities, links, headings, the rule below a table's header, and what the parser treats apart (a NUL, a
 * carriage return, a byte order mark). Wider than Markdown itself: what is taken for markup by mistake is only parsed.
 */
const MARKUP = /\\[!-/:-@[-`{-~\n]|&(?:#|[a-z\d]+;)|\]\(|[\0\r\ufeff]|^[ \t]*#|^[|: \t]*-[|: \t-]*$/imu;
const EMPHASIS = /[*_]/;

/** Whether something in lines of a text could be markup of the plan flavour (see plan-markdown.ts). */
export function hasMarkup(lines: string): boolean {
  return hasEmphasis(lines) || MARKUP.test(lines);
}

/** Emphasis needs two runs of signs: "5*80%", or a rule of underscores, has one. */
function hasEmphasis(lines: string): boolean {
  const first = lines.search(EMPHASIS);
  if (first < 0) return false;
  let end = first + 1;
  while (lines[end] === lines[first]) end++;
  return EMPHASIS.test(lines.slice(end));
}
