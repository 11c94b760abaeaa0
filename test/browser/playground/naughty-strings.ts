/** What would run, or turn a page upside down, if it were taken for more than text. */
export const NAUGHTY_STRINGS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">klik</a>',
  '[klik](javascript:alert(1))',
  '${alert(1)} {{alert(1)}} <!--?lit$1$-->',
  'ab\u202Egnirts\u202C שלום مرحبا',
  'Z̸̢̛͓a̵͚͛l̷̙̑g̶͉̈́o̴͎͝',
  '👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱',
  'nul\u200Bbreed\uFEFF \u2066en\u2069',
] as const;

/** An article that has them wherever an article has text. */
export const NAUGHTY_ARTICLE = `---
title: '<img src=x onerror=alert(1)>'
language: nl
---

De waarschuwing luidt \\<script>alert(1)\\</script> en \\<img src=x onerror=alert(1)\\>.

## \\<svg onload=alert(1)\\> van de kop

De schakel heet [klik hier](javascript:alert(1)) en leidt naar ![een plaat](javascript:alert(1)) nergens.

## Wat is de omkering?

De omkering is ab\u202Egnirts\u202C en Z̸̢̛͓a̵͚͛l̷̙̑g̶͉̈́o̴͎͝ en 👩‍👩‍👧‍👦 en nul\u200Bbreed.
`;
