/** The colour at the side of each kind of message, as 0xRRGGBB. Never the only sign of anything: the words say it too. */
export const ACCENT = {
  answered: 0x2a9d8f,
  unsure: 0xe9a23b,
  declined: 0x7d8597,
  context: 0x4f8a8b,
  summary: 0x3a6ea5,
  article: 0x6d597a,
  help: 0x3a6ea5,
  settings: 0x7d8597,
  insights: 0x3a6ea5,
  privacy: 0x4f8a8b,
  notice: 0x7d8597,
  error: 0xc0504d,
} as const;
