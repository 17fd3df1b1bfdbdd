import type { Mention } from './mention.js';
import { findNamedLaws } from './named-laws.js';
import { findNumberedMentions } from './numbered-mentions.js';
import type { Passage } from './passage.js';
import { shareIssuers } from './share-issuers.js';

/** A passage → all its mentions, in order. */
export function findMentions(passage: Passage): readonly Mention[] {
  const laws = findNamedLaws(passage);
  const numbered = findNumberedMentions(passage, laws);
  return shareIssuers(
    passage,
    [...laws, ...numbered].sort((a, b) => a.start - b.start),
  );
}
