import type { Command } from 'commander';
import type { FilterName } from '../../store/query/filters.js';
import { readComparator, readDate, readName, readNumber, readYear } from './read-option.js';

/** The option of each filter. */
export const FILTER_FLAGS: Readonly<Record<FilterName, string>> = {
  year: '--year',
  from: '--from',
  to: '--to',
  min: '--min',
  max: '--max',
  unitOfMeasure: '--unit-of-measure',
  comparator: '--comparator',
  issuer: '--issuer',
  place: '--place',
  lead: '--lead',
  supporting: '--supporting',
  cites: '--cites',
  type: '--type',
  dueBefore: '--due-before',
  text: '--text',
};

/** Adds the filters to a command → the command. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--year <year>', 'targets and tasks due in this year, documents and citations of it', readYear)
    .option('--from <year>', 'of this year or later', readYear)
    .option('--to <year>', 'of this year or earlier', readYear)
    .option('--min <number>', 'targets of at least this value', readNumber)
    .option('--max <number>', 'targets of at most this value', readNumber)
    .option('--unit-of-measure <unit>', 'targets in this unit: %, xã, ngày', readName)
    .option('--comparator <sign>', 'targets with this sign: ">=", ">", "<=", "<", "="', readComparator)
    .option('--issuer <name>', 'in plans of this body', readName)
    .option('--place <name>', 'in plans of this province, district or commune', readName)
    .option('--lead <unit>', 'of tasks that this unit leads', readName)
    .option('--supporting <unit>', 'of tasks that this unit supports', readName)
    .option('--cites <number>', 'in plans that cite this document; citations of it', readName)
    .option('--type <name>', 'in plans of this type; citations of documents of it', readName)
    .option('--due-before <day>', 'due on this day or before it: 2025-12-31', readDate)
    .option('--text <words>', 'with these words, as in kehoach search', readName);
}
