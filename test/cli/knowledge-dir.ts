import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, for as long as the test runs. */
export function knowledgeDir(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'vraagbaak-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

export const BRIDGE = `---
title: The new bridge
language: en
---

The bridge opened on Monday. It is 300 metres long.

## Who paid for the bridge?

The town paid for the bridge with a loan. It will take twenty years to pay back.
`;

export const HARBOUR = `---
title: The old harbour
language: en
---

Fishermen left the harbour in 1990.
`;
