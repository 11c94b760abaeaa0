import { PAGE_LANGUAGES, type PageLanguage } from '../../protocol/place.ts';

export type Theme = 'light' | 'dark';

/** What the page's user chose, kept by their browser. */
export interface Preferences {
  readonly language: PageLanguage;
  readonly theme: Theme;
}

const KEY = 'vraagbaak';

/** As chosen before, or as the browser is set. */
export function readPreferences(): Preferences {
  const query = new URLSearchParams(window.location.search);
  const kept = read();
  return {
    language: asLanguage(query.get('language')) ?? asLanguage(kept.get('language')) ?? browserLanguage(),
    theme: asTheme(query.get('theme')) ?? asTheme(kept.get('theme')) ?? systemTheme(),
  };
}

export function keepPreferences({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(KEY, new URLSearchParams({ language, theme }).toString());
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function read(): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(KEY) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

function asLanguage(value: string | null): PageLanguage | null {
  return PAGE_LANGUAGES.find((language) => language === value) ?? null;
}

function asTheme(value: string | null): Theme | null {
  return value === 'light' || value === 'dark' ? value : null;
}

function browserLanguage(): PageLanguage {
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en-GB';
}

function systemTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}
