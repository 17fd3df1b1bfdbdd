/** What a page says of its own code: <meta charset="…">, or the older http-equiv form. */
const DECLARATION = /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/iu;
/** Browsers look no farther (HTML Standard, "prescan a byte stream"). */
const HEAD_BYTES = 4096;
/** One byte a letter: Windows-1258 reads what is Vietnamese in any of them. */
const ONE_BYTE: ReadonlySet<string> = new Set(
  'windows-1258 cp1258 windows-1252 cp1252 iso-8859-1 latin1 us-ascii'.split(' '),
);

/** The bytes of a page → whether it says that it is in Windows-1258 or a code that is taken for it. */
export function declaresWindowsCode(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return ONE_BYTE.has(DECLARATION.exec(head)?.[1]?.toLowerCase() ?? '');
}
