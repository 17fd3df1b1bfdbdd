/** The issuer of a plan without a letterhead: from its title, else from the sentence that issues it. */
import type { Plan } from '../parse/plan.js';

const BODY =
  '(?:Sở|Bộ|Ban Quản lý|Ban Chỉ đạo|Ban Chỉ huy|Phòng|Chi cục|Cục|Trung tâm|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Công an|Văn phòng|Thanh tra|Trường|Bệnh viện|Viện)';
const NAME = `${BODY}(?:\\s+(?!(?:giai đoạn|năm|xây dựng|ban hành|đến|về|triển khai|tổ chức|đã)(?![A-Za-zÀ-ɏḀ-ỹ]))[A-Za-zÀ-ɏḀ-ỹ&]+|,\\s(?=[\\p{Lu}])|\\s[-–]\\s(?=\\p{Lu}))+`;
const IN_TITLE = new RegExp(`(?:của|tại|cho|^|\\s)\\s*(${NAME})(?=\\s+(?:giai đoạn|năm|đến)|[.,;]|$)`, 'u');
const ISSUING = new RegExp(
  `(?:^|[.;,]\\s)(${NAME})\\s+(?:xây dựng|ban hành)(?:\\s+\\S+){0,2}\\s+(?:kế hoạch|chương trình|đề án)`,
  'iu',
);

/** A plan whose letterhead names nobody → its issuer as written, or null. */
export function readIssuerFromText(plan: Plan): string | null {
  const fromTitle = plan.head.title === null ? null : IN_TITLE.exec(plan.head.title);
  if (fromTitle) return (fromTitle[1] as string).trim();
  for (const part of plan.parts) {
    if (!('block' in part) || part.region !== 'preamble') continue;
    const found = ISSUING.exec(part.block.text.text);
    if (found) return (found[1] as string).trim();
  }
  return null;
}
