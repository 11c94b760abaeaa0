/** The variables that name the language of messages, the strongest first (POSIX, Base Definitions, 8.2). */
const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The user's language as a BCP 47 tag: `nl-NL` of `nl_NL.UTF-8`; `null` for none, for `C` and for `POSIX`. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const value = LOCALE_VARIABLES.map((name) => environment[name]).find((candidate) => candidate);
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(value ?? '') ?? [];
  if (language === undefined) return null;
  return region === undefined ? language : `${language}-${region}`;
}
