/** The thread of a StoreThread: it writes groups of documents until it is let go of. */
import workerpool from 'workerpool';
import { type Database, openDatabase } from '../store/database.js';
import { StoreError } from '../store/store-error.js';
import { type Answered, type ImportResult, storeAnswers } from './store-answer.js';

/** Results, or what is wrong with the database: an error would lose its class on the way. */
export type Stored = { readonly results: readonly ImportResult[] } | { readonly unusable: string };

let db: Database | undefined;

function storeGroup(path: string, importId: number, group: readonly Answered[]): Stored {
  try {
    db ??= openDatabase(path);
    return { results: storeAnswers(db, importId, group) };
  } catch (error) {
    if (error instanceof StoreError) return { unusable: error.message };
    throw error;
  }
}

function closeStore(): void {
  db?.close();
  db = undefined;
}

workerpool.worker({ storeGroup, closeStore });
