import { readFile } from 'node:fs/promises';
import { type AcceptedState, parseAcceptedState } from './accepted-state.js';
import { type Golden, parseGolden } from './golden.js';
import { GoldenError } from './golden-error.js';
import { type KnownMiss, parseKnownMisses } from './known-misses.js';

/** The path of a golden file → Golden. Raises GoldenError, one line with the path and the place in the file. */
export function loadGolden(path: string): Promise<Golden> {
  return load(path, parseGolden);
}

/** The path of the list of known misses → the list. Raises GoldenError as loadGolden does. */
export function loadKnownMisses(path: string): Promise<readonly KnownMiss[]> {
  return load(path, parseKnownMisses);
}

/** The path of the accepted state → AcceptedState. Raises GoldenError as loadGolden does. */
export function loadAcceptedState(path: string): Promise<AcceptedState> {
  return load(path, parseAcceptedState);
}

async function load<T>(path: string, parse: (json: unknown) => T): Promise<T> {
  try {
    return parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new GoldenError(`${path}: ${(error as Error).message.replace(/\s+/gu, ' ')}`);
  }
}
