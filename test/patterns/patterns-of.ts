import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { parseAst } from 'vitest/node';

/** A regular expression, and a file that it stands in or is made by. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** The folder of the compiled program → each pattern in it once: the literals, and what is made when it is loaded. */
export async function patternsOf(folder: string): Promise<readonly Pattern[]> {
  const files = (await glob('**/*.js', { cwd: folder, absolute: true })).toSorted();
  const all = [...files.flatMap(literalsIn), ...(await constructedBy(files))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function literalsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags, file });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(file, 'utf8')));
  return found;
}

/** Loads the modules while the constructor of patterns is watched. */
async function constructedBy(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      // The line behind this one's own is that of the caller; what libraries make is their own affair.
      const caller = new Error('who').stack?.split('\n')[2] ?? '';
      const file = files.find((one) => caller.includes(one));
      if (file) found.push({ source: pattern.source, flags: pattern.flags, file });
      return pattern;
    },
  });
  try {
    for (const file of files.filter((one) => /\/dist\/(?:parse|extract)\//.test(one))) await import(file);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
