import type { PersonSetting } from './setting.ts';

/** A Dutch-speaking member. */
const noor = {
  id: '310000000000000001',
  username: 'noor',
  displayName: 'Noor',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

/** An English-speaking member, who also has the app for himself. */
const sam = {
  id: '310000000000000002',
  username: 'sam',
  displayName: 'Sam',
  locale: 'en-GB',
  installedApp: true,
} as const satisfies PersonSetting;

/** The owner of the server, who moderates it. */
const mila = {
  id: '310000000000000003',
  username: 'mila',
  displayName: 'Mila',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

/** Holds the role of curator, speaks Dutch, and may do no more than any other member. */
const joris = {
  id: '310000000000000004',
  username: 'joris',
  displayName: 'Joris',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

/** Moderates the other server, by role and not as its owner; no member of the first. */
const fleur = {
  id: '310000000000000005',
  username: 'fleur',
  displayName: 'Fleur',
  locale: 'nl',
  installedApp: false,
} as const satisfies PersonSetting;

/** Owns the other server, and is no member of the first. */
const omar = {
  id: '310000000000000006',
  username: 'omar',
  displayName: 'Omar',
  locale: 'en-US',
  installedApp: false,
} as const satisfies PersonSetting;

/** Those of the newsroom and of its neighbour. */
export const people = { noor, sam, mila, joris, fleur, omar } as const;
