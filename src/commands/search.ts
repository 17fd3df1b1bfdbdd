import { type Command, InvalidArgumentError, Option } from 'commander';
import { openForReading } from '../store/open-for-reading.js';
import type { Filters } from '../store/query/filters.js';
import { parseSearch } from '../store/search/search-query.js';
import {
  CANDIDATES,
  type Hit,
  SEARCHED_TYPES,
  type SearchedType,
  searchRecords,
} from '../store/search/search-records.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { explainNothing } from './query/explain-nothing.js';
import { readLimit, readName } from './query/read-option.js';
import { FORMATS, type Format, writeRows } from './rows/write-rows.js';
import { hitLines, markText } from './search/hit-lines.js';

const HELP = `
Words side by side must all occur. AND, OR and NOT in capitals join words and (…) groups them; "…" is a phrase, a star
means any ending: "số hó*".
Typed without marks a word finds all its spellings ("duong bo": đường bộ), with marks only that one; hóa and hoá are one.
Official numbers are found by their parts: 60/2021, 57-NQ/TW. «…» stands around what was found.

Examples:
  $ kehoach search "số hóa kết quả"
  $ kehoach search '"chuyển đổi số" OR 57-NQ/TW' --in targets,tasks --place "Gia Lai"`;

const LIMIT = 20;
const SEARCH_FORMATS = ['text', ...FORMATS] as const;

export interface SearchOptions extends Pick<Filters, 'issuer' | 'place' | 'type' | 'cites'> {
  readonly db: string;
  readonly in?: readonly SearchedType[];
  readonly format: 'text' | Format;
  readonly limit: number;
}

/** Adds `search` to the program. */
export function addSearchCommand(
  program: Command,
  output: Output,
  settle: (exitCode: ExitCode) => void,
): void {
  program
    .command('search')
    .description('find words in sections, targets, tasks and citations')
    .argument('<words...>', 'what to search for')
    .option('--db <file>', 'the database', readName, 'kehoach.db')
    .option('--in <kinds>', 'sections, targets, tasks, citations, with commas between', readKinds)
    .option('--issuer <name>', 'in plans of this body', readName)
    .option('--place <name>', 'in plans of this province, district or commune', readName)
    .option('--type <name>', 'in plans of this type', readName)
    .option('--cites <number>', 'in plans that cite this document', readName)
    .addOption(new Option('--format <format>', 'how to print').choices(SEARCH_FORMATS).default('text'))
    .option('--limit <rows>', 'at most so many hits', readLimit, LIMIT)
    .addHelpText('after', HELP)
    .action((words: string[], options: SearchOptions) => settle(search(words.join(' '), options, output)));
}

function readKinds(text: string): readonly SearchedType[] {
  return text.split(',').map((part) => {
    const kind = SEARCHED_TYPES.find((type) => `${type}s` === part.trim());
    if (kind === undefined) throw new InvalidArgumentError('Write sections, targets, tasks or citations.');
    return kind;
  });
}

/** Prints the records with the words, the best first. Raises QuestionError where it cannot be understood, StoreError where the database cannot be used. */
export function search(words: string, options: SearchOptions, output: Output): ExitCode {
  const query = parseSearch(words);
  const db = openForReading(options.db);
  try {
    const { hits, found, isCutOff } = searchRecords(db, query, {
      ...options,
      types: options.in ?? SEARCHED_TYPES,
    });
    if (options.format === 'text') writeHits(hits, output);
    else writeRows(rowsOf(hits), options.format, output);
    if (hits.length === 0) output.err('nothing found\n');
    for (const line of hits.length === 0 ? explainNothing(db, 'records', options) : [])
      output.err(`${line}\n`);
    if (isCutOff)
      output.err(
        `there are many more; these are the best of the first ${CANDIDATES}. Say more to find better ones\n`,
      );
    else if (found > hits.length)
      output.err(`the best ${hits.length} of ${found}; --limit all shows every one\n`);
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function writeHits(hits: readonly Hit[], output: Output): void {
  for (const hit of hits) output.out(`${hitLines(hit, output.columns)}\n`);
}

function rowsOf(hits: readonly Hit[]) {
  return {
    columns: ['where', 'type', 'text', 'issuer', 'place', 'score', 'document_id', 'id'],
    rows: hits.map((hit) => [
      `${hit.path}:${hit.line}`,
      hit.type,
      markText(hit.text, hit.marks, 0),
      ...[hit.issuer, hit.place, Math.round(hit.score * 1000) / 1000, hit.document_id, hit.id],
    ]),
  };
}
