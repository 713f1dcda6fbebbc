/* What a reader chose for this browser, applied before the first paint: appearance, collapsed navigation, shortcuts. */
(() => {
  'use strict';
  const root = document.documentElement;
  const stored = key => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: the defaults hold
    }
  };
  const theme = stored('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (stored('nav') === 'rail') root.dataset.nav = 'rail';
  if (stored('keys') === 'off') root.dataset.keys = 'off';
})();
