/** The command line, run in this process, and small files for it to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../../src/commands/output.js';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { temporaryFolder } from '../store/temporary-folder.js';

/** Arguments → what the command line wrote, and the exit code. */
export async function kehoach(...args: readonly string[]) {
  let out = '';
  let err = '';
  const output: Output = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 80,
  };
  const exitCode = await runCommandLine(args, output);
  return { exitCode, out, err };
}

/** Files by their names → the folder they are in, which lives as long as the running test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** A plan with an outline and nothing in it that is counted, so that the tests here hold whatever finders learn. */
export const PLAN = `UBND TỈNH AN BÌNH
SỞ TƯ PHÁP

Số: 12/KH-STP

An Bình, ngày 5 tháng 3 năm 2024

KẾ HOẠCH
Số hóa hồ sơ lưu trữ năm 2024

I. YÊU CẦU

1. Bảo đảm an toàn, đúng quy trình.

2. Bảo đảm thiết thực, tiết kiệm.

II. PHẠM VI

Kho lưu trữ của Sở Tư pháp.
`;

/** What a careful reader writes down of PLAN. */
export const GOLDEN = {
  file: 'so-hoa.md',
  document: {
    type: 'Kế hoạch',
    number: '12',
    symbol: 'KH-STP',
    place: 'An Bình',
    issued: { year: 2024, month: 3, day: 5 },
    title: 'Số hóa hồ sơ lưu trữ năm 2024',
    issuer: 'Sở Tư pháp',
    parentBody: 'UBND TỈNH AN BÌNH',
    period: { from: 2024, to: 2024 },
    horizon: null,
    signer: null,
    recipients: [] as string[],
  },
  sections: [
    { line: 11, kind: 'roman', label: 'I', title: 'YÊU CẦU', parent: null },
    { line: 13, kind: 'decimal', label: '1', title: 'Bảo đảm an toàn, đúng quy trình.', parent: 0 },
    { line: 15, kind: 'decimal', label: '2', title: 'Bảo đảm thiết thực, tiết kiệm.', parent: 0 },
    { line: 17, kind: 'roman', label: 'II', title: 'PHẠM VI', parent: null },
  ],
  targets: [],
  tasks: [],
  citations: [],
};

/** Files that are no plans, each with a part of the line that says why. */
export const UNREADABLE: readonly (readonly [what: string, content: string | Uint8Array, reason: string])[] =
  [
    ['an empty file', '', 'the file is empty'],
    ['blanks', ' \n\n', 'the file holds no text'],
    ['a binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0xff]), 'no text file'],
    ['a broken PDF', '%PDF-1.7\n', 'the PDF is damaged'],
    ['invalid UTF-8', new Uint8Array([0x4b, 0xff, 0xfe, 0x41]), 'not valid UTF-8'],
  ];

export const RECIPE = '# Phở gà\n\n1. Luộc gà với gừng.\n2. Chần bánh phở.\n\n- Hành lá\n- Rau mùi\n';
export const SOURCE_CODE = 'export function half(n: number): number {\n  return n / 2; // 50%\n}\n';
