/** A share → three decimals. Cut, not rounded: 0.9996 is not all, and must not read as 1.000. */
export function formatShare(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);
}
