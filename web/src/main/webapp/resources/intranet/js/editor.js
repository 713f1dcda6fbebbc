/*
 * Nothing typed is ever lost. Works on <form data-editor="KEY" data-user="ID" data-saved="ISO" data-autosave="FUNCTION">:
 * keeps a copy of the fields in this browser, saves the draft on the server by calling FUNCTION, and offers the copy
 * back when the page is opened again and the server does not have it.
 *
 * The page answers a save with intranet.saved(instant, open), or with intranet.saved() when it failed; open names the
 * fields that still keep the form from being submitted. A copy is forgotten when its text is in the draft, when it is
 * discarded, at sign-out, and when a page says data-draft-done="KEY".
 */
(() => {
  'use strict';

  const intranet = (window.intranet = window.intranet || {});

  const COPY_AFTER = 400;
  const SAVE_EVERY = 20000;
  const GIVE_UP_AFTER = 30000;
  const KEEP_FOR = 30 * 24 * 3600 * 1000;

  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const timeZone = document.documentElement.dataset.zone; // of the reader, wherever this browser stands
  const local = (instant, options) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(instant));
  const clock = instant => local(instant, { hour: '2-digit', minute: '2-digit' });
  const moment = instant => local(instant, { dateStyle: 'medium', timeStyle: 'short' });
  const time = instant => (instant ? Date.parse(instant) || 0 : 0);

  /* ---------- fields: what they hold by name, and putting it back ---------- */

  const isKept = field =>
    field.name &&
    !field.disabled &&
    !field.name.startsWith('jakarta.faces.') &&
    !['password', 'hidden', 'file', 'submit', 'button', 'reset', 'image'].includes(field.type);

  const tokensOf = select => select.closest('.ui-autocomplete')?.querySelectorAll('.ui-autocomplete-token') || [];

  /** Values by field name. Tokens of an auto-complete are pairs of value and label, so that they can be drawn again. */
  function read(form) {
    const values = {};
    for (const field of form.elements) {
      if (!isKept(field)) continue;
      const kept = (values[field.name] ||= []);
      if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked) kept.push(field.value);
      } else if (field.matches('.ui-autocomplete select')) {
        const labels = new Map([...tokensOf(field)].map(token => [token.dataset.tokenValue, token.textContent.trim()]));
        for (const option of field.options) kept.push([option.value, labels.get(option.value) || option.value]);
      } else if (field.type === 'select-multiple') {
        for (const option of field.selectedOptions) kept.push(option.value);
      } else {
        kept.push(field.value);
      }
    }
    return values;
  }

  /** Only what is in both counts: a field that the page no longer shows is no difference. */
  function differs(values, others) {
    return Object.keys(values).some(name => name in others && JSON.stringify(values[name]) !== JSON.stringify(others[name]));
  }

  function write(form, values) {
    for (const [name, kept] of Object.entries(values)) {
      const fields = [...form.elements].filter(field => field.name === name && isKept(field));
      fields.forEach((field, nth) => {
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = kept.includes(field.value);
        else if (field.matches('.ui-autocomplete select')) writeTokens(field, kept);
        else if (field.type === 'select-multiple') for (const option of field.options) option.selected = kept.includes(option.value);
        else if (nth < kept.length) field.value = kept[nth];
      });
      fields.forEach(field => {
        if (field.type === 'radio' && !field.checked) return;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
  }

  /** Tokens belong to their widget, which alone can remove and add them. */
  function writeTokens(select, pairs) {
    const id = select.closest('.ui-autocomplete').id;
    const widget = Object.values(window.PrimeFaces?.widgets || {}).find(each => each.id === id);
    if (!widget) return;
    const wanted = pairs.map(([value]) => value);
    for (const option of [...select.options]) if (!wanted.includes(option.value)) widget.removeItem(option.value);
    const present = [...select.options].map(option => option.value);
    for (const [value, label] of pairs) {
      if (present.includes(value)) continue;
      const item = document.createElement('li');
      item.dataset.itemValue = value;
      item.dataset.itemLabel = label;
      widget.addItem(window.jQuery(item));
    }
  }

  /* ---------- the editor of one form ---------- */

  class Editor {
    constructor(form) {
      this.form = form;
      this.key = `draft:${form.dataset.user}:${form.dataset.editor}`;
      this.savedAt = form.dataset.saved || '';
      this.state = form.querySelector('[data-save-state]') || document.querySelector('[data-save-state]');
      this.last = JSON.stringify(read(form)); // as last seen
      this.changes = 0; // counts changes, so that a save knows whether it was the last
      this.clean = 0; // the change up to which the server has everything
      this.sent = null; // the change that is under way to the server
      this.sentAt = 0;
      this.leaving = false;
      this.offering = false; // while the reader has not decided, the copy that is offered stays as it is

      this.offer();
      if (this.savedAt) this.say('saved', clock(this.savedAt));

      const changed = () => this.changed();
      form.addEventListener('input', changed);
      form.addEventListener('change', changed);
      new MutationObserver(changed).observe(form, { childList: true, subtree: true });
      form.addEventListener('focusout', () => this.saveSoon());
      form.addEventListener('submit', () => {
        this.copyNow();
        this.leaving = true;
      });
      addEventListener('pageshow', event => {
        if (event.persisted) this.leaving = false;
      });
      addEventListener('online', () => this.save());
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') {
          this.copyNow();
          this.save();
        }
      });
      addEventListener('beforeunload', event => {
        this.copyNow();
        if (this.isDirty() && !this.leaving) event.preventDefault();
      });
    }

    isDirty() {
      return this.changes > this.clean;
    }

    changed() {
      const now = JSON.stringify(read(this.form));
      if (now === this.last) return;
      this.last = now;
      this.changes++;
      this.leaving = false;
      intranet.signingOut = false;
      clearTimeout(this.copying);
      this.copying = setTimeout(() => this.copyNow(), COPY_AFTER);
      this.saveSoon(SAVE_EVERY);
    }

    /* the copy in this browser */

    copyNow() {
      clearTimeout(this.copying);
      if (!this.isDirty() || this.offering || intranet.signingOut) return;
      const copy = { at: new Date().toISOString(), base: this.savedAt, values: JSON.parse(this.last) };
      intranet.store.set(this.key, JSON.stringify(copy));
    }

    forget() {
      clearTimeout(this.copying);
      if (this.offering) return;
      intranet.store.remove(this.key);
    }

    copy() {
      try {
        return JSON.parse(intranet.store.get(this.key));
      } catch {
        return null;
      }
    }

    /** The server does not have the copy if it was begun on the draft shown now, or is younger than it. */
    offer() {
      const bar = this.form.querySelector('[data-offer]') || document.querySelector('[data-offer]');
      const copy = this.copy();
      if (!copy) return;
      const missing = copy.base === this.savedAt || time(copy.at) > time(this.savedAt);
      if (!missing || !differs(copy.values, JSON.parse(this.last))) {
        this.forget();
        return;
      }
      if (!bar) return;
      const text = bar.querySelector('[data-offer-text]');
      text.textContent = text.dataset.text.replace('{0}', moment(copy.at));
      bar.hidden = false;
      this.offering = true;
      bar.querySelector('[data-offer-restore]').addEventListener('click', () => {
        bar.hidden = true;
        this.offering = false;
        write(this.form, copy.values);
        this.changed();
        this.copyNow();
        this.form.querySelector('input:not([type="hidden"]), textarea, select')?.focus();
      });
      bar.querySelector('[data-offer-discard]').addEventListener('click', () => {
        bar.hidden = true;
        this.offering = false;
        this.forget();
        this.copyNow();
      });
    }

    /* the draft on the server */

    /** When a field is left, but at most every 20 s; while one is being written in, 20 s after the last save. */
    saveSoon(atLeast = 0) {
      if (!this.isDirty() || this.sent !== null) return;
      const wait = Math.max(atLeast, this.sentAt + SAVE_EVERY - Date.now());
      if (wait <= 0) {
        this.save();
      } else if (!this.waiting || Date.now() + wait < this.due) {
        clearTimeout(this.waiting);
        this.due = Date.now() + wait;
        this.waiting = setTimeout(() => this.save(), wait);
      }
    }

    save() {
      clearTimeout(this.waiting);
      this.waiting = null;
      const call = window[this.form.dataset.autosave];
      if (!this.isDirty() || this.sent !== null || this.leaving || typeof call !== 'function') return;
      if (!navigator.onLine) {
        this.say('offline');
        return;
      }
      this.sent = this.changes;
      this.sentAt = Date.now();
      this.say('saving');
      this.givingUp = setTimeout(() => this.answered(null), GIVE_UP_AFTER);
      call();
    }

    answered(instant) {
      if (this.sent === null) return;
      clearTimeout(this.givingUp);
      const sent = this.sent;
      this.sent = null;
      if (!instant) {
        this.copyNow();
        this.say(navigator.onLine ? 'failed' : 'offline');
        this.saveSoon(SAVE_EVERY);
        return;
      }
      this.clean = sent;
      this.savedAt = instant;
      this.form.dataset.saved = instant;
      this.say('saved', clock(instant));
      if (this.isDirty()) {
        this.copyNow();
        this.saveSoon();
      } else {
        this.forget();
      }
    }

    say(state, value = '') {
      if (!this.state) return;
      this.state.dataset.state = state;
      const text = this.state.dataset['text' + state[0].toUpperCase() + state.slice(1)] || '';
      this.state.querySelector('[data-save-text]').textContent = text.replace('{0}', value);
    }
  }

  /* ---------- how complete the sections are ---------- */

  const fieldOf = path =>
    document.getElementById(path.replaceAll('.', '-')) || document.getElementById(path.split(/[.[]/)[0]);

  /** @param open paths of the fields that keep the form from being submitted, separated by blanks */
  function showParts(open) {
    const nav = document.querySelector('[data-parts]');
    if (!nav || open === null) return;
    const fields = open.split(' ').filter(Boolean).map(fieldOf);
    for (const link of nav.querySelectorAll('a')) {
      const section = document.getElementById(link.hash.slice(1));
      const wrong = section.querySelectorAll('.has-error').length;
      const missing = fields.filter(field => section.contains(field)).length;
      const side = link.querySelector('.side') || link.appendChild(document.createElement('span'));
      side.className = 'side';
      if (wrong) {
        side.replaceChildren(nav.querySelector('template').content.cloneNode(true));
        const words = side.firstElementChild.lastChild;
        words.nodeValue = words.nodeValue.replace('{0}', wrong);
      } else if (missing) {
        side.textContent = nav.dataset.textOpen.replace('{0}', missing);
      } else {
        side.textContent = isFilled(section) ? nav.dataset.textComplete : nav.dataset.textOptional;
      }
    }
  }

  const isFilled = section =>
    section.querySelector('.ui-autocomplete-token, :checked:is([type="radio"], [type="checkbox"])') !== null ||
    [...section.querySelectorAll('input:not([type="radio"], [type="checkbox"], [type="hidden"]), textarea')].some(
      field => field.value,
    );

  /* ---------- start ---------- */

  function forgetOldCopies() {
    for (const key of intranet.store.keys('draft:')) {
      try {
        if (Date.now() - time(JSON.parse(intranet.store.get(key)).at) > KEEP_FOR) intranet.store.remove(key);
      } catch {
        intranet.store.remove(key);
      }
    }
  }

  let editors = [];
  intranet.saved = (instant, open = null) => {
    editors.forEach(editor => editor.answered(instant));
    showParts(open);
  };

  function start() {
    forgetOldCopies();
    editors = [...document.querySelectorAll('form[data-editor]')].map(form => new Editor(form));
    showParts(document.querySelector('[data-parts]')?.dataset.parts ?? null);
  }

  // widgets draw themselves when the document is ready; the editor looks at the fields after that
  if (document.readyState === 'complete') start();
  else addEventListener('load', () => setTimeout(start));
})();
