/*
 * Puts a chosen text file into a field, so that it can be looked at and mended before it is sent, and no file is. Works on
 * <input type="file" data-into="FIELD" data-text-encoding="... {0} ...">; a line that is not UTF-8 is named beside it.
 */
(() => {
  'use strict';

  const NEW_LINE = 10;

  /** The text; or the number of the first line, from 1, that is not UTF-8. */
  function decoded(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      let line = 1;
      for (let from = 0; from <= bytes.length; line++) {
        const end = bytes.indexOf(NEW_LINE, from);
        const to = end < 0 ? bytes.length : end;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
        } catch {
          return line;
        }
        from = to + 1;
      }
      return line;
    }
  }

  for (const input of document.querySelectorAll('input[data-into]')) {
    const field = document.getElementById(input.dataset.into);
    const error = input.parentElement.querySelector('[data-file-error]');
    input.addEventListener('change', async () => {
      if (!input.files.length) return;
      const text = decoded(new Uint8Array(await input.files[0].arrayBuffer()));
      const wrong = typeof text === 'number';
      error.hidden = !wrong;
      input.toggleAttribute('aria-invalid', wrong);
      if (wrong) {
        error.querySelector('span').textContent = input.dataset.textEncoding.replace('{0}', text);
        return;
      }
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
})();
