/** What may stand between two documents of one list: ", ", "; ", " và ", ", cùng với ", also a reference to a footnote. */
const CONNECTOR =
  /^(?:\[\d{1,3}\])?\s?(?:[,;]\s?(?:và\s|hoặc\s)?|(?:và|hoặc|cùng|với|cùng với|-|–)\s|[,;]?\s?(?:các|những)\s)$/u;

/** Whether the (folded) text between two mentions only joins them. */
export function isConnector(between: string): boolean {
  return CONNECTOR.test(between);
}
