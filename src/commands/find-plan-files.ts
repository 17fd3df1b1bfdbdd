/** From the paths of a command line to the files they mean. */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

export interface PlanFiles {
  /** Each file once, by the first of the paths that leads to it. */
  readonly files: readonly string[];
  /** A line for each path that leads to no file. */
  readonly problems: readonly string[];
}

type Finding = { readonly files: readonly string[] } | { readonly problem: string };

/** Files, folders and globs → the files they mean, in their order. Never raises for any path. */
export async function findPlanFiles(paths: readonly string[]): Promise<PlanFiles> {
  const findings = await Promise.all(paths.map(findOne));
  const files = new Map<string, string>();
  for (const path of findings.flatMap((finding) => ('files' in finding ? finding.files : []))) {
    // "./a.md", "a.md" and a link to it are one document, which the database knows by its path.
    const place = await realpath(path).catch(() => path);
    if (!files.has(place)) files.set(place, normalize(path));
  }
  const problems = findings.flatMap((finding) => ('problem' in finding ? [finding.problem] : []));
  return { files: [...files.values()], problems };
}

/** A folder → the paths of the plan files in it and in its folders; none where there is no such folder. */
export async function planFilesIn(folder: string): Promise<readonly string[]> {
  const names = await glob('**/*.{md,markdown,txt,html,htm,doc,docx,pdf}', {
    cwd: folder,
    caseSensitiveMatch: false,
  });
  return names.map((name) => join(folder, name)).toSorted();
}

async function findOne(path: string): Promise<Finding> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) return findInFolder(path);
  // Asked before the glob: "plan [1].md" may be the name of a file.
  if (stats) return { files: [path] };
  if (isDynamicPattern(path)) return findByGlob(path);
  return { problem: `${path}: no such file or folder; check the path` };
}

async function findInFolder(folder: string): Promise<Finding> {
  const files = await planFilesIn(folder);
  if (files.length > 0) return { files };
  return { problem: `${folder}: no plans in this folder; it holds no .md, .txt, .html, .docx or .pdf files` };
}

async function findByGlob(pattern: string): Promise<Finding> {
  const files = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (files.length > 0) return { files: files.toSorted() };
  return { problem: `${pattern}: no file matches; check the pattern` };
}
