/** The labelled lines of a task block, one a line or behind the task in one paragraph. */
import { type LabelField, readBareLabel, readLabel } from '../../parse/label-lines.js';

export interface LabelledValue {
  readonly field: LabelField;
  /** Where the label begins in the text. */
  readonly start: number;
  readonly value: string;
}

interface LabelStart {
  readonly field: LabelField;
  readonly start: number;
  readonly valueStart: number;
}

/** A label begins the text, or a sentence, a clause or a bracket in it. */
const CAPITAL = /(?:[.;:)]\s|\s[-–+*•]\s|\s\()(?=\p{Lu})/gu;
/** "Đơn vị chủ trì: A; |phối hợp: B|; |thời gian: quý I|", "(|chủ trì: A|, |phối hợp: B|)". */
const SMALL =
  /(?:[.;,]\s|\s\()(?=(?:đơn vị|cơ quan|bộ phận|phòng|chủ trì|đầu mối|phối hợp|thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm|kết quả|đầu ra|dự kiến)\s?[\p{Ll}:])/gu;
/** "Đơn vị chủ trì: UBND các xã. |Hoàn thành trước 30/6/2026|": behind other labels a time needs no colon. */
const TIME_WITHOUT_COLON =
  /[.;,]\s(?:[Hh]oàn thành|[Tt]hực hiện|[Xx]ong)\s(?=(?:trước|trong|chậm nhất|vào|quý|tháng|năm)\s)/gu;

/** A text from `from` on → the labels in it with their values, in order. */
export function findLabels(text: string, from: number): readonly LabelledValue[] {
  const bare = readBareLabel(text.slice(from, from + 60));
  if (bare) return [{ field: bare.field, start: from, value: withoutEnd(text.slice(from + bare.length)) }];
  if (text.indexOf(':', from) < 0) return [];
  const starts = findStarts(text, from);
  return starts.map(({ field, start, valueStart }, i) => {
    const value = text.slice(valueStart, starts[i + 1]?.start ?? text.length);
    return { field, start, value: withoutEnd(value) };
  });
}

function findStarts(text: string, from: number): readonly LabelStart[] {
  const starts: LabelStart[] = [];
  for (const start of labelStarts(text, from)) {
    const label = readLabel(text.slice(start));
    if (label) starts.push({ field: label.field, start, valueStart: start + label.length });
  }
  const first = starts[0];
  if (first === undefined) return [];
  for (const { index, 0: words } of text.slice(first.valueStart).matchAll(TIME_WITHOUT_COLON)) {
    const start = first.valueStart + index;
    starts.push({ field: 'deadline', start, valueStart: start + words.length });
  }
  return starts.sort((a, b) => a.start - b.start);
}

function labelStarts(text: string, from: number): readonly number[] {
  const starts = new Set([from]);
  const words = text.slice(from);
  for (const pattern of [CAPITAL, SMALL])
    for (const { index, 0: gap } of words.matchAll(pattern)) starts.add(from + index + gap.length);
  return [...starts].sort((a, b) => a - b);
}

/** "(chủ trì: Sở Y tế)": the bracket closes behind the last value. */
function withoutEnd(value: string): string {
  // "a) Cơ quan chủ trì: Sở A; |b)| Cơ quan phối hợp: …".
  const own = value.replace(/(?<=[;,.]\s{0,3})[a-zđ]\)\s*$/u, '');
  const words = own.replace(/[\s;,.–(*•-]{1,6}$/u, '').trim();
  const closed = words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words;
  return closed.replace(/[\s;,.]{1,6}$/u, '').trim();
}
