import type { Region } from '../../parse/plan.js';

/** How a paragraph of the preamble begins that says what the plan rests on, behind a bullet where it has one. */
const BASIS =
  /^(?:[-–+*•]\s*)*(?:Căn cứ|Thực hiện|Theo|Trên cơ sở|Xét|Triển khai|Thi hành|Quán triệt|Cụ thể hóa|Cụ thể hoá|Tiếp tục (?:thực hiện|triển khai)|Để (?:thực hiện|triển khai)|Nhằm (?:thực hiện|triển khai)|Phúc đáp)(?![A-Za-zÀ-ɏḀ-ỹ])/u;
const BASIS_IN_CAPITALS = /^(?:[-–+*•]\s*)*(?:CĂN CỨ|THỰC HIỆN)(?![A-Za-zÀ-ɏḀ-ỹ])/u;

/** Whether the documents that a block names are the plan's basis. */
export function isLegalBasis(region: Region, text: string): boolean {
  return region === 'preamble' && (BASIS.test(text) || BASIS_IN_CAPITALS.test(text));
}
