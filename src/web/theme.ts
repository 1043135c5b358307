const KEPT = 'annals-theme';
export type Theme = 'light' | 'dark';

const isTheme = (word: string | null): word is Theme => word === 'light' || word === 'dark';

/** The theme in force: chosen on the page, else the reader's system's. */
export const themeNow = (): Theme => {
  const { theme = null } = document.documentElement.dataset;
  return isTheme(theme) ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Takes up the theme chosen on an earlier visit. */
export function recallTheme(): void {
  try {
    const kept = localStorage.getItem(KEPT);
    if (isTheme(kept)) document.documentElement.dataset.theme = kept;
  } catch {
    // Nothing is kept where the browser allows nothing.
  }
}

export function otherTheme(): Theme {
  const theme = themeNow() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // As above.
  }
  return theme;
}
