/** What head and tail of a plan say → the document record. */
import type { Plan } from '../parse/plan.js';
import type { DocumentHead } from '../records.js';
import { readIssuerFromText } from './issuer.js';
import { readPlanPeriod } from './plan-period.js';
import { restoreCase } from './restore-case.js';

/** A plan → its document record; what the document does not say is null. */
export function assembleHead(plan: Plan): DocumentHead {
  const { head } = plan;
  const { period, horizon } = readPlanPeriod(head.title ?? '');
  const issuer = head.issuer === null ? readIssuerFromText(plan) : restoreCase(head.issuer, plan.readable);
  return {
    type: head.type,
    number: head.number,
    symbol: head.symbol,
    place: head.place,
    issued: head.issued,
    title: head.title,
    issuer,
    parentBody: head.parentBody,
    period,
    horizon,
    signer: head.signer,
    recipients: head.recipients,
  };
}
