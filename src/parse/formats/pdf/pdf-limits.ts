/** What a PDF may be at most. A plan of 300 pages with its appendices stays far below each of them. */
export const PDF_LIMITS = {
  bytes: 100_000_000,
  pages: 1000,
  /** Letters and drawn lines of one page, and seconds for all of them. */
  pageLetters: 60_000,
  pageRules: 20_000,
  seconds: 120,
  /** Of the process that reads one file. */
  heapMegabytes: 200,
  /** Of one stream once it is unpacked; pictures are not decoded, but their size is not to be trusted. */
  streamBytes: 20_000_000,
  pictureBytes: 150_000_000,
  /** Of all streams that are no pictures. */
  unpackedBytes: 400_000_000,
} as const;
