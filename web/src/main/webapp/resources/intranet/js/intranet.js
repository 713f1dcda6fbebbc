/*
 * What every page needs, without dependencies and without inline handlers: navigation, menus, appearance, shortcuts,
 * dialogs, messages, forms that are sent once. Works on data attributes; a page without them is left alone.
 */
(() => {
  'use strict';

  const intranet = (window.intranet = window.intranet || {});
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  /** localStorage, or nothing where the browser refuses it. */
  const store = (intranet.store = {
    get(key) {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(key);
      } catch {
        // nothing was stored
      }
    },
    keys(prefix) {
      try {
        return Object.keys(localStorage).filter(key => key.startsWith(prefix));
      } catch {
        return [];
      }
    },
  });

  /* ---------- navigation: a panel over the page on small screens, a rail on large ones ---------- */

  const isOpen = () => root.dataset.nav === 'open';

  function sayNavigation() {
    all('[data-nav-to="open"][aria-expanded]').forEach(button => button.setAttribute('aria-expanded', isOpen()));
    all('[data-nav-to="rail"]').forEach(button => button.setAttribute('aria-expanded', root.dataset.nav !== 'rail'));
    all('main, .topbar').forEach(part => (part.inert = isOpen()));
  }

  function restNavigation() {
    if (store.get('nav') === 'rail') root.dataset.nav = 'rail';
    else delete root.dataset.nav;
  }

  function toggleNavigation(to) {
    if (to === 'rail') {
      if (root.dataset.nav === 'rail') store.remove('nav');
      else store.set('nav', 'rail');
      if (root.dataset.nav === 'rail') delete root.dataset.nav;
      else root.dataset.nav = 'rail';
      sayNavigation();
    } else if (isOpen()) {
      closeNavigation();
    } else {
      root.dataset.nav = 'open';
      sayNavigation();
      one('.nav a')?.focus();
    }
  }

  function closeNavigation() {
    restNavigation();
    sayNavigation();
    one('.nav-open')?.focus();
  }

  matchMedia('(min-width: 900.02px)').addEventListener('change', () => {
    restNavigation();
    sayNavigation();
  });

  /* ---------- menus and filter panels ---------- */

  const MENUS = 'details.menu, details.pill-menu, details.return-form';

  function closeMenus(except) {
    all(MENUS).forEach(menu => {
      if (menu.open && !(except && menu.contains(except))) menu.open = false;
    });
  }

  /** A panel that would leave the window on the right is set to the right edge of its button. */
  document.addEventListener(
    'toggle',
    event => {
      const panel = event.target.matches?.(MENUS) && one(':scope > .menu-panel', event.target);
      if (!panel) return;
      delete event.target.dataset.edge;
      if (event.target.open && panel.getBoundingClientRect().right > root.clientWidth) event.target.dataset.edge = 'right';
    },
    true,
  );

  /** A remark that was typed and not saved would be gone after the decision. */
  document.addEventListener('submit', event => {
    const unsaved =
      event.target.matches('form.decision') &&
      all('.remark-box textarea').find(text => text.value.trim() && text.value !== text.defaultValue);
    if (!unsaved) return;
    event.preventDefault();
    unsaved.closest('details').open = true;
    unsaved.setCustomValidity(event.target.dataset.unsaved);
    unsaved.addEventListener('input', () => unsaved.setCustomValidity(''), { once: true });
    unsaved.reportValidity();
    unsaved.form.addEventListener('click', () => unsaved.setCustomValidity(''), { once: true });
  });

  /** Who opens the form to return something is about to write why. */
  document.addEventListener(
    'toggle',
    event => {
      if (event.target.matches?.('details.return-form[open]')) one('textarea', event.target).focus();
    },
    true,
  );

  document.addEventListener('focusout', event => {
    const menu = event.target.closest?.(MENUS);
    if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });

  /* ---------- appearance and shortcuts, chosen in the user menu ---------- */

  function sayChoices() {
    const theme = root.dataset.theme || 'system';
    all('[data-theme-choice]').forEach(button => button.setAttribute('aria-pressed', button.dataset.themeChoice === theme));
    const on = root.dataset.keys !== 'off';
    all('[data-keys-switch]').forEach(button => {
      button.setAttribute('aria-pressed', on);
      const word = one('.state-word', button);
      word.textContent = on ? word.dataset.on : word.dataset.off;
    });
  }

  function chooseTheme(theme) {
    if (theme === 'system') {
      delete root.dataset.theme;
      store.remove('theme');
    } else {
      root.dataset.theme = theme;
      store.set('theme', theme);
    }
    sayChoices();
  }

  function switchKeys() {
    if (root.dataset.keys === 'off') {
      delete root.dataset.keys;
      store.remove('keys');
    } else {
      root.dataset.keys = 'off';
      store.set('keys', 'off');
    }
    sayChoices();
  }

  /* ---------- clicks ---------- */

  document.addEventListener('click', event => {
    const at = selector => event.target.closest(selector);
    const nav = at('[data-nav-to]');
    if (nav) toggleNavigation(nav.dataset.navTo);
    closeMenus(event.target);

    const theme = at('[data-theme-choice]');
    if (theme) chooseTheme(theme.dataset.themeChoice);
    if (at('[data-keys-switch]')) switchKeys();

    const opener = at('[data-dialog]');
    if (opener) document.getElementById(opener.dataset.dialog)?.showModal();
    if (at('[data-dialog-close]')) at('dialog')?.close();
    if (at('[data-print]')) print();

    const dismiss = at('[data-dismiss]');
    if (dismiss) dismiss.closest('.toast').remove();

    const proposal = at('[data-take]');
    if (proposal) {
      const field = document.getElementById(proposal.dataset.into);
      const typed = 'beside' in proposal.dataset && field.value.trim();
      take(typed ? `${field.value.trimEnd()}\n${proposal.dataset.take}` : proposal.dataset.take, field);
    }

    const error = at(':is(.error-summary, .missing) a[href^="#"]');
    if (error && focusField(error.hash.slice(1))) event.preventDefault();
  });

  /* ---------- keys ---------- */

  const FIELDS = 'input, textarea, select, [contenteditable="true"]';

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const menu = all(MENUS).find(each => each.open && each.contains(document.activeElement));
      closeMenus();
      if (menu) one(':scope > summary', menu).focus();
      if (isOpen()) closeNavigation();
      return;
    }
    const search = one('[data-search]');
    if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      search.focus();
      return;
    }
    if (root.dataset.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.matches?.(FIELDS) || one('dialog[open]')) return;
    if (event.key === '/' && search) {
      event.preventDefault();
      search.focus();
      search.select();
      return;
    }
    const target = /^[a-z]$/i.test(event.key) && one(`[data-key="${event.key.toLowerCase()}"]`);
    if (target && !event.repeat) {
      event.preventDefault();
      press(target);
    }
  });

  /**
   * A link is followed and a form is opened at once. A button, which decides something, gets the focus first and the hint
   * beside it says so: the second press, or Enter, decides.
   */
  function press(target) {
    const form = target.matches('summary') && target.parentElement;
    if (form) {
      form.open = true;
      (one(FIELDS, form) || target).focus();
    } else if (target.matches('a') || target === document.activeElement) {
      target.click();
    } else {
      target.focus();
      sayAgain(target);
    }
  }

  function sayAgain(button) {
    const hint = one('[data-key-hint]', button.form);
    if (!hint) return;
    const text = hint.textContent;
    hint.textContent = hint.dataset.again;
    button.addEventListener('blur', () => (hint.textContent = text), { once: true });
  }

  /* ---------- errors: the first wrong field has the focus, a closed part with an error opens ---------- */

  function focusField(id) {
    const field = document.getElementById(id);
    if (!field) return false;
    for (let part = field.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    const control = field.matches(FIELDS) ? field : one(`${FIELDS}:not([type="hidden"])`, field) || field;
    control.focus({ preventScroll: true });
    (field.closest('.field') || field).scrollIntoView({ block: 'center' });
    return true;
  }

  /** What was proposed is as good as typed; with data-beside it stands below what was typed already. */
  function take(text, field) {
    field.value = text;
    field.focus();
    ['input', 'change'].forEach(type => field.dispatchEvent(new Event(type, { bubbles: true })));
  }

  /** A field was left and what it says was read again: what was wrong with its former text is not said any more. */
  intranet.heard = id => {
    const control = document.getElementById(id);
    document.getElementById(`${id}-error`)?.remove();
    control?.removeAttribute('aria-invalid');
    control?.closest('.field').classList.remove('has-error');
  };

  function showErrors() {
    all('details:not([open])').forEach(part => {
      if (one('.has-error', part)) part.open = true;
    });
    const summary = one('.error-summary');
    if (!summary) return;
    const wrong = all('a[href^="#"]', summary).map(link => document.getElementById(link.hash.slice(1)));
    const first = wrong.filter(Boolean).sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
    if (!first || !focusField(first.id)) summary.focus();
  }

  /** Who comes by a link that names a field goes on in it; the browser itself takes the focus to what is named, too early. */
  function showNamed() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id && document.getElementById(id)?.closest('.field')) focusField(id);
  }

  /* ---------- forms are sent once; filters leave out what is empty ---------- */

  const FREE_AFTER = 15000;

  function release(form) {
    delete form.dataset.sent;
    all('[aria-busy="true"]', form).forEach(button => {
      button.removeAttribute('aria-busy');
      button.disabled = false;
    });
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    if ('signOut' in form.dataset) {
      intranet.signingOut = true;
      store.keys('draft:').forEach(store.remove);
    }
    const button = event.submitter;
    if (button) {
      button.setAttribute('aria-busy', 'true');
      // after the browser has read the form: a disabled button would not be sent along
      setTimeout(() => (button.disabled = true));
    }
    setTimeout(() => release(form), FREE_AFTER);
  });

  addEventListener('pageshow', event => {
    if (event.persisted) all('form[data-sent]').forEach(release);
  });

  document.addEventListener('formdata', event => {
    if (!('filters' in event.target.dataset)) return;
    for (const [name, value] of [...event.formData]) if (value === '') event.formData.delete(name);
  });

  /* ---------- messages: good news goes by itself, unless somebody is at it ---------- */

  const GOOD_NEWS_STAYS = 8000;

  function tendMessages() {
    all('.toast--done:not([data-tended])').forEach(toast => {
      toast.dataset.tended = '';
      let timer;
      const leave = () => (timer = setTimeout(() => toast.remove(), GOOD_NEWS_STAYS));
      ['pointerenter', 'focusin'].forEach(type => toast.addEventListener(type, () => clearTimeout(timer)));
      ['pointerleave', 'focusout'].forEach(type => toast.addEventListener(type, leave));
      leave();
    });
    const user = one('[data-user]')?.dataset.user;
    all('[data-draft-done]').forEach(done => {
      const suffix = ':' + done.dataset.draftDone;
      store
        .keys(user ? `draft:${user}:` : 'draft:')
        .filter(key => key.endsWith(suffix))
        .forEach(store.remove);
      done.removeAttribute('data-draft-done');
    });
  }

  /* ---------- tokens: PrimeFaces draws them as a list box without a name; they are a group of named buttons ---------- */

  function mendTokens(container) {
    if (container.getAttribute('role') === 'group') return;
    const input = one('input', container);
    const label = input && one(`label[for="${CSS.escape(input.id)}"]`);
    container.setAttribute('role', 'group');
    container.removeAttribute('aria-orientation');
    container.removeAttribute('tabindex');
    if (label) container.setAttribute('aria-label', label.textContent.trim());
    const remove = container.closest('.tokens')?.dataset.remove;
    const mend = () =>
      all('.ui-autocomplete-token, .ui-autocomplete-input-token', container).forEach(token => {
        token.setAttribute('role', 'none');
        ['aria-label', 'aria-selected'].forEach(name => token.removeAttribute(name));
        const icon = one('.ui-autocomplete-token-icon[aria-hidden]', token);
        if (!icon || !remove) return;
        icon.removeAttribute('aria-hidden');
        icon.setAttribute('role', 'button');
        icon.setAttribute('tabindex', '0');
        icon.setAttribute('aria-label', remove.replace('{0}', token.textContent.trim()));
      });
    mend();
    new MutationObserver(mend).observe(container, { childList: true });
  }

  document.addEventListener('keydown', event => {
    if ((event.key === 'Enter' || event.key === ' ') && event.target.matches?.('.ui-autocomplete-token-icon')) {
      event.preventDefault();
      const input = one('input', event.target.closest('.ui-autocomplete-multiple-container'));
      event.target.click();
      input.focus();
    }
  });

  /* ---------- form sections: the one in view is marked ---------- */

  function followSections() {
    const links = new Map(all('.form-nav a[href^="#"]').map(link => [link.hash.slice(1), link]));
    if (!links.size) return;
    const seen = new Set();
    const watch = new IntersectionObserver(
      entries => {
        entries.forEach(entry => (entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id)));
        const current = [...links.keys()].find(id => seen.has(id));
        if (!current) return;
        links.forEach((link, id) => (id === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
      },
      { rootMargin: '-80px 0px -45% 0px' },
    );
    links.forEach((link, id) => {
      const section = document.getElementById(id);
      if (section) watch.observe(section);
    });
  }

  /* ---------- what depends on a list waits until the list is the one that was asked for ---------- */

  function holdBack() {
    all('form[data-holds]').forEach(form =>
      form.addEventListener('change', () => {
        const held = document.getElementById(form.dataset.holds);
        all('button', held).forEach(button => (button.disabled = true));
        const note = one('[data-held]', held);
        note.textContent = form.dataset.then;
        note.hidden = false;
      }),
    );
  }

  /* ---------- start, and again for parts that were replaced ---------- */

  function tend() {
    tendMessages();
    all('.ui-autocomplete-multiple-container').forEach(mendTokens);
    all('[data-described]').forEach(part => one('input', part)?.setAttribute('aria-describedby', part.dataset.described));
  }

  sayNavigation();
  sayChoices();
  tend();
  showErrors();
  addEventListener('load', () => setTimeout(showNamed));
  followSections();
  holdBack();
  one('.queue a[aria-current]')?.scrollIntoView({ block: 'nearest' });
  new MutationObserver(tend).observe(document.body, { childList: true, subtree: true });
})();
