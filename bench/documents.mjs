/** The texts that are measured: folders of plans, and plans made of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The compositions of the project; more folders are named on the command line. */
export const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Folders → the name and bytes of each plan in them. */
export function readPlans(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md')
      .map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) })),
  );
}

/** A plan of about so many bytes: the bodies of the corpus one after the other, under one head. */
export function longPlan(bytes) {
  const texts = readPlans([CORPUS]).map((plan) => plan.bytes.toString());
  const bodies = texts.map((text) => text.slice(text.search(/^[#*]*\s*I\. /mu)).replace(/Nơi nhận[\s\S]*$/u, ''));
  const parts = [texts[0].slice(0, texts[0].search(/^[#*]*\s*I\. /mu))];
  for (let length = parts[0].length, i = 0; length < bytes; i++) {
    parts.push(bodies[i % bodies.length]);
    length += Buffer.byteLength(bodies[i % bodies.length]);
  }
  return Buffer.from(parts.join('\n\n'));
}

/** Writes so many different plans into a folder: those of the corpus, each with a line of its own. */
export function writePlans(folder, count) {
  const plans = readPlans([CORPUS]);
  for (let i = 0; i < count; i++) {
    const { path, bytes } = plans[i % plans.length];
    const at = join(folder, String(Math.floor(i / 1000)));
    mkdirSync(at, { recursive: true });
    const end = path.slice(path.lastIndexOf('.'));
    writeFileSync(join(at, `${i}${end}`), `${bytes}\n\nBản số ${i}.\n`);
  }
}

const HEAD = 'KẾ HOẠCH\nKiểm kê kho lưu trữ năm 2026\n\nI. NHIỆM VỤ\n\n';

/** Texts of extreme form, by their names. */
export const HOSTILE = {
  '50 MB of one line': () => 'Số hóa 80% hồ sơ lưu trữ theo Quyết định số 12/QĐ-UBND; '.repeat(720_000),
  '9 MB of ten lines': () =>
    HEAD + `${'Số hóa 80% hồ sơ lưu trữ theo Quyết định số 12/QĐ-UBND; '.repeat(12_800)}\n\n`.repeat(10),
  'a title of 200,000 lines': () => `KẾ HOẠCH\n${'Kiểm kê kho lưu trữ\n'.repeat(200_000)}`,
  '100,000 bullets': () => HEAD + '- Văn phòng Sở chủ trì số hóa 5 kho;\n'.repeat(100_000),
  '200 levels of nesting': () =>
    HEAD + Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- Mức ${i}: số hóa 80% hồ sơ\n`).join(''),
  '200 levels of numbers': () =>
    HEAD + Array.from({ length: 200 }, (_, i) => `${'1.'.repeat(i + 1)} Số hóa 80% hồ sơ\n\n`).join(''),
  'a table of 50,000 rows': () =>
    `${HEAD}| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| --- | --- | --- | --- |\n${Array.from(
      { length: 50_000 },
      (_, i) => `| ${i + 1} | Kiểm kê kho số ${i + 1} | Văn phòng Sở | Quý II/2026 |\n`,
    ).join('')}`,
};

/** What one sentence, paragraph or table of a plan may repeat without end. */
export const REPEATED = {
  'percentages of one sentence': 'đạt 80% hồ sơ, ',
  'years and percentages of one sentence': 'năm 2025 đạt 80% hồ sơ, ',
  'counts of one sentence': '05 dự án, ',
  'numbers that count nothing': 'khoản 1 Điều 2 Luật Dược, ',
  'citations of one sentence': 'Nghị định số 1/2020/NĐ-CP, ',
  'back references': 'Nghị định số 1/2020/NĐ-CP, Nghị định này, ',
  'laws by name': 'Luật Dược, Luật Giá, ',
  'units of one list': 'Sở Y tế, ',
  'charges of one sentence': 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, ',
  'dates of one sentence': 'trước ngày 15/8/2025, ',
  'labels of one paragraph': 'Đơn vị chủ trì: Sở Y tế. ',
  'open brackets': '(',
  'open quotation marks': '"abc ',
  'open emphasis': '**a ',
  'rows of bars': '\n| 1 | a | b 80% |',
  'lone bars': '|\n',
  'columns of spaces': 'a        b\n',
  'page numbers': 'abc\n\n12\n\n',
  headings: '\n\n## 1. Mục tiêu',
};

/** The head of a plan and so many characters of what is repeated. */
export function repeatedPlan(words, length) {
  return `${HEAD}1. ${words.repeat(Math.round(length / words.length))}`;
}
