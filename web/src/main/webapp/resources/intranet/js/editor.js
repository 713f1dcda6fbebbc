/*
 * Nothing typed is ever lost. Works on <form data-editor="KEY" data-user="ID" data-saved="ISO" data-autosave="FUNCTION">:
 * keeps a copy of the fields in this browser, saves the draft on the server by calling FUNCTION, and offers the copy
 * back when the page is opened again and the server does not have it.
 *
 * The page answers a save with intranet.saved(answer) or intranet.notSaved(status). The answer of a draft that was kept
 * says savedAt (an ISO instant), address (where it is found from now on), open (the fields that still keep it from being
 * submitted) and others (what somebody else changed meanwhile); of one that was not kept, disputed (who changed the same).
 *
 * Whatever on the page changed something that nobody would think of as unsaved says save-now.
 *
 * Everything being kept, the form says draft-kept, for whatever on the page is to be shown anew.
 *
 * A copy is forgotten when its text is in the draft, when it is discarded, at sign-out, and when a page says
 * data-draft-done="KEY". A copy of new work that was never saved is offered by the next page for new work of its kind.
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

  /** The copy in this browser under a key; null for none that can be read. */
  function copyAt(key) {
    try {
      return JSON.parse(intranet.store.get(key));
    } catch {
      return null;
    }
  }

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

  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  /** What was typed into a copy: the fields that are no longer as they were on the server, and not so on this page. */
  function typed(copy, present) {
    const was = copy.was || {};
    const names = Object.keys(copy.values).filter(name => name in present);
    const changed = names.filter(name => !same(copy.values[name], was[name]) && !same(copy.values[name], present[name]));
    return Object.fromEntries(changed.map(name => [name, copy.values[name]]));
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
      this.mine = `draft:${form.dataset.user}:`;
      this.key = this.mine + form.dataset.editor;
      this.savedAt = form.dataset.saved || '';
      this.state = form.querySelector('[data-save-state]') || document.querySelector('[data-save-state]');
      this.loaded = read(form);
      this.now = this.loaded; // as last seen
      this.was = this.loaded; // as the server has it
      this.changes = 0; // counts changes, so that a save knows whether it was the last
      this.clean = 0; // the change up to which the server has everything
      this.sent = null; // the change that is under way to the server
      this.sentAt = 0;
      this.leaving = false;
      this.pressed = null; // the button by which the form was sent while a save was under way
      this.offered = {}; // what the reader may have back and has not decided about

      this.offer();
      if (this.savedAt) this.say('saved', clock(this.savedAt));

      const changed = () => this.changed();
      form.addEventListener('input', changed);
      form.addEventListener('change', changed);
      new MutationObserver(changed).observe(form, { childList: true, subtree: true });
      form.addEventListener('focusout', () => this.saveSoon());
      form.addEventListener('save-now', () => this.save());
      form.addEventListener('submit', event => this.send(event));
      form.addEventListener('keydown', event => {
        // Enter would press the first button: where that hands the draft in, it is too easily pressed
        if (event.key === 'Enter' && event.target.matches('input') && form.elements.namedItem('submit')) event.preventDefault();
      });
      this.state?.querySelector('[data-sign-in]')?.addEventListener('click', () => this.leave());
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
      const now = read(this.form);
      if (same(now, this.now)) return;
      this.now = now;
      this.changes++;
      this.leaving = false;
      intranet.signingOut = false;
      clearTimeout(this.copying);
      this.copying = setTimeout(() => this.copyNow(), COPY_AFTER);
      this.saveSoon(SAVE_EVERY);
    }

    /** What is under way to the server would come between: the form waits for it. */
    send(event) {
      if (this.sent === null) {
        this.leave();
        return;
      }
      event.preventDefault();
      this.pressed = event.submitter;
      this.pressed?.setAttribute('aria-busy', 'true');
    }

    goOn() {
      const button = this.pressed;
      this.pressed = null;
      if (button) this.form.requestSubmit(button);
    }

    leave() {
      this.copyNow();
      this.sayWhere();
      this.leaving = true;
    }

    /** So that one finds back here when the server has to ask who one is, or has forgotten the page. */
    sayWhere() {
      this.form.elements.here.value = location.pathname + location.search;
    }

    /* the copy in this browser */

    copyNow() {
      clearTimeout(this.copying);
      if (!this.isDirty() || intranet.signingOut) return;
      const copy = {
        at: new Date().toISOString(),
        page: this.savedAt ? null : location.pathname,
        was: this.was,
        values: { ...this.now, ...this.stillOffered() },
      };
      intranet.store.set(this.key, JSON.stringify(copy));
    }

    forget() {
      clearTimeout(this.copying);
      if (!Object.keys(this.offered).length) intranet.store.remove(this.key);
    }

    /** What was offered, but for fields in which the reader went on writing. */
    stillOffered() {
      return Object.fromEntries(
        Object.entries(this.offered).filter(([name]) => same(this.now[name], this.loaded[name])),
      );
    }

    /** The key of a copy that may be offered here: that of this draft, else the latest of new work begun on this page. */
    found() {
      if (copyAt(this.key) || this.savedAt) return this.key;
      const begun = intranet.store.keys(this.mine).filter(key => copyAt(key)?.page === location.pathname);
      return begun.sort((one, other) => time(copyAt(other).at) - time(copyAt(one).at))[0] || this.key;
    }

    offer() {
      const key = this.found();
      const copy = copyAt(key);
      if (!copy) return;
      const offered = typed(copy, this.now);
      const bar = this.form.querySelector('[data-offer]');
      if (!Object.keys(offered).length) {
        intranet.store.remove(key);
        return;
      }
      this.offered = offered;
      const text = bar.querySelector('[data-offer-text]');
      text.textContent = text.dataset.text.replace('{0}', moment(copy.at));
      bar.hidden = false;
      const decide = restore => {
        bar.hidden = true;
        if (restore) write(this.form, this.stillOffered());
        this.offered = {};
        intranet.store.remove(key);
        this.changed();
        this.copyNow();
        this.saveSoon();
      };
      bar.querySelector('[data-offer-restore]').addEventListener('click', () => {
        decide(true);
        this.form.querySelector('input:not([type="hidden"]), textarea, select')?.focus();
      });
      bar.querySelector('[data-offer-discard]').addEventListener('click', () => decide(false));
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
      this.sent = { change: this.changes, values: this.now };
      this.sentAt = Date.now();
      this.say('saving');
      this.givingUp = setTimeout(() => this.failed('failed'), GIVE_UP_AFTER);
      this.sayWhere();
      call();
    }

    kept(answer) {
      if (this.sent === null) return;
      clearTimeout(this.givingUp);
      this.clean = this.sent.change;
      this.was = this.sent.values;
      this.sent = null;
      this.savedAt = answer.savedAt;
      this.form.dataset.saved = answer.savedAt;
      this.move(answer.address);
      this.tell(answer.others);
      this.say('saved', clock(answer.savedAt));
      this.goOn();
      if (this.isDirty()) {
        this.copyNow();
        this.saveSoon();
      } else {
        this.forget();
        this.form.dispatchEvent(new Event('draft-kept', { bubbles: true }));
      }
    }

    /** New work has an address of its own once it is saved; reloading and changing the language lead there. */
    move(address) {
      if (!address || address === location.pathname) return;
      history.replaceState(history.state, '', address);
      document.querySelectorAll('.lang a').forEach(link => (link.pathname = address));
    }

    failed(state, value) {
      if (this.sent === null) return;
      clearTimeout(this.givingUp);
      this.sent = null;
      this.copyNow();
      this.say(state, value);
      this.goOn();
      this.saveSoon(SAVE_EVERY);
    }

    /** What somebody else changed meanwhile. */
    tell(others) {
      const note = this.form.querySelector('[data-others]');
      if (!note || !others) return;
      note.querySelector('[data-others-text]').textContent = others;
      note.hidden = false;
    }

    say(state, value = '') {
      if (!this.state) return;
      this.state.dataset.state = state;
      const text = this.state.dataset['text' + state[0].toUpperCase() + state.slice(1)] || '';
      this.state.querySelector('[data-save-text]').textContent = text.replace('{0}', value);
      const signIn = this.state.querySelector('[data-sign-in]');
      if (!signIn) return;
      signIn.hidden = state !== 'signedOut';
      signIn.search = '?to=' + encodeURIComponent(location.pathname + location.search);
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

  /** Lists, before the buttons, what is still needed; each line leads to its field. */
  function showMissing(open) {
    const box = document.querySelector('[data-missing]');
    if (!box || open === null) return;
    const lines = open.split(' ').filter(Boolean).map(fieldOf).filter(Boolean).map(field => {
      const link = document.createElement('a');
      link.href = '#' + field.id;
      link.textContent = nameOf(field);
      const line = document.createElement('li');
      line.append(link);
      return line;
    });
    box.querySelector('[data-missing-list]').replaceChildren(...lines);
    box.hidden = lines.length === 0;
  }

  const nameOf = field => {
    const label = field.closest('.field')?.querySelector('label, legend');
    return label?.firstChild ? label.firstChild.textContent.trim() : field.id;
  };

  /* ---------- start ---------- */

  function forgetOldCopies() {
    for (const key of intranet.store.keys('draft:')) {
      if (Date.now() - time(copyAt(key)?.at) > KEEP_FOR) intranet.store.remove(key);
    }
  }

  let editors = [];

  intranet.saved = answer => {
    if (answer?.savedAt) editors.forEach(editor => editor.kept(answer));
    else if (answer?.disputed) editors.forEach(editor => editor.failed('disputed', answer.disputed));
    else intranet.notSaved();
    showParts(answer?.open ?? null);
    showMissing(answer?.open ?? null);
  };

  intranet.notSaved = status => {
    const state = status === 401 ? 'signedOut' : navigator.onLine ? 'failed' : 'offline';
    editors.forEach(editor => editor.failed(state));
  };

  function start() {
    forgetOldCopies();
    editors = [...document.querySelectorAll('form[data-editor]')].map(form => new Editor(form));
    showParts(document.querySelector('[data-parts]')?.dataset.parts ?? null);
    showMissing(document.querySelector('[data-missing]')?.dataset.missing ?? null);
  }

  // widgets draw themselves when the document is ready; the editor looks at the fields after that
  if (document.readyState === 'complete') start();
  else addEventListener('load', () => setTimeout(start));
})();
