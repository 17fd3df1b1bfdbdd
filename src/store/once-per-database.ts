import type { Database } from './database.js';

/**
 * A function of a database → the same function, run once for each database: statements are prepared once, and are
 * given up together with the database they belong to.
 */
export function oncePerDatabase<T>(create: (db: Database) => T): (db: Database) => T {
  const created = new WeakMap<Database, { readonly value: T }>();
  return (db) => {
    const known = created.get(db);
    if (known) return known.value;
    const value = create(db);
    created.set(db, { value });
    return value;
  };
}
