/*
 * Helps with writing, and is missed by nobody who has no scripts: buttons that put Markdown around what is selected
 * (data-format-for="ID" with buttons data-format="KIND"), and how many characters are left (data-remaining="ID").
 */
(() => {
  'use strict';

  const SAID_FROM = 30; // below this, what is left is also spoken

  /** Replaces the selection as if it were typed, so that it can be undone and is saved by itself. */
  function type(area, text) {
    area.focus();
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  const selected = area => area.value.slice(area.selectionStart, area.selectionEnd);

  /** Puts a mark on both sides, or takes it away when it is there already. */
  function around(area, mark) {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const text = selected(area).trim();
    if (value.slice(from - mark.length, from) === mark && value.slice(to, to + mark.length) === mark) {
      area.setSelectionRange(from - mark.length, to + mark.length);
      type(area, text);
      area.setSelectionRange(from - mark.length, to - mark.length);
    } else {
      const space = selected(area).match(/\s*$/)[0];
      type(area, mark + text + mark + space);
      area.setSelectionRange(from + mark.length, from + mark.length + text.length);
    }
  }

  /** Puts a mark before every selected line, or takes it away when all have it. */
  function before(area, mark) {
    const { value } = area;
    const from = value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const next = value.indexOf('\n', area.selectionEnd);
    const to = next < 0 ? value.length : next;
    const lines = value.slice(from, to).split('\n');
    const marked = lines.every(line => line.startsWith(mark));
    const text = lines.map(line => (marked ? line.slice(mark.length) : mark + line)).join('\n');
    area.setSelectionRange(from, to);
    type(area, text);
    area.setSelectionRange(from + text.length, from + text.length);
  }

  function link(area, placeholder) {
    const text = selected(area).trim() || placeholder;
    type(area, `[${text}](https://)`);
    const end = area.selectionEnd - 1;
    area.setSelectionRange(end, end);
  }

  const formats = {
    strong: area => around(area, '**'),
    emphasis: area => around(area, '*'),
    heading: area => before(area, '### '),
    list: area => before(area, '- '),
    quote: area => before(area, '> '),
    link: (area, button) => link(area, button.dataset.text),
  };
  const keys = { b: 'strong', i: 'emphasis', k: 'link' };

  function startFormatting(bar) {
    const area = document.getElementById(bar.dataset.formatFor);
    const press = kind => formats[kind](area, bar.querySelector(`[data-format="${kind}"]`));
    bar.hidden = false;
    bar.addEventListener('click', event => {
      const button = event.target.closest('[data-format]');
      if (button) press(button.dataset.format);
    });
    area.addEventListener('keydown', event => {
      const kind = keys[event.key.toLowerCase()];
      if (!kind || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      press(kind);
    });
  }

  function startCounting(note) {
    const field = document.getElementById(note.dataset.remaining);
    const count = () => {
      const left = Number(note.dataset.most) - field.value.length;
      note.textContent = note.dataset.text.replace('{0}', left);
      note.classList.toggle('is-over', left < 0);
      note.setAttribute('aria-live', left <= SAID_FROM ? 'polite' : 'off');
    };
    note.hidden = false;
    field.addEventListener('input', count);
    count();
  }

  document.querySelectorAll('[data-format-for]').forEach(startFormatting);
  document.querySelectorAll('[data-remaining]').forEach(startCounting);
})();
