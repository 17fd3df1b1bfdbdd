/** docs/questions.md: what a researcher asks, with the answers over corpus/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../src/commands/run-command-line.js';
import { extractFile } from '../src/pipeline.js';
import { openDatabase } from '../src/store/database.js';
import { finishImport, startImport } from '../src/store/import-run.js';
import { writeExtraction } from '../src/store/write-extraction.js';
import { QUESTIONS, type ResearchQuestion } from './questions.js';

const COLUMNS = 110;

const INTRODUCTION = `# Eleven questions

What a researcher may ask, with the command that answers it, the same in SQL, and the answer over the plans in \`corpus/\`:

\`\`\`sh
kehoach import corpus
\`\`\`

Tables are cut to the width of the terminal; \`--format csv\` and \`--format json\` give everything.`;

/** Imports the plans of a folder into a new database, in the order of their names. */
export async function importFolder(folder: string, dbPath: string): Promise<void> {
  const db = openDatabase(dbPath);
  const importId = startImport(db, { version: 'docs' });
  for (const name of readdirSync(folder).toSorted()) {
    if (!/\.(?:md|txt)$/.test(name)) continue;
    const extraction = await extractFile(join(folder, name));
    writeExtraction(
      db,
      { ...extraction, source: { ...extraction.source, path: `corpus/${name}` } },
      importId,
    );
  }
  finishImport(db, importId);
  db.close();
}

/** A question and a database → what the command prints, with more arguments where they are given. Raises where it fails. */
export async function answer(
  { command }: ResearchQuestion,
  dbPath: string,
  ...more: readonly string[]
): Promise<string> {
  let out = '';
  let problem = '';
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      problem += text;
    },
    columns: COLUMNS,
  };
  const exitCode = await runCommandLine([...command, '--db', dbPath, ...more], output);
  if (exitCode !== 0) throw new Error(problem);
  return out;
}

/** A database of the plans in corpus/ → the page. */
export async function questionsPage(dbPath: string): Promise<string> {
  const parts = [INTRODUCTION];
  for (const [index, question] of QUESTIONS.entries()) {
    const command = ['kehoach', ...question.command.map(quoted)].join(' ');
    parts.push(
      `## ${index + 1}. ${question.question}`,
      block('sh', command),
      block('sql', question.sql),
      block('text', (await answer(question, dbPath)).trimEnd()),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function quoted(argument: string): string {
  return /^[\p{L}\p{N}%,./_-]+$/u.test(argument) ? argument : `"${argument}"`;
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
