/*
 * Arranges the items of an issue. Works on [data-composer]: every [data-section] is a list of cards with a data-code; the
 * field [data-order] of the same name holds their codes, one with "+" taking half of the width. Cards are moved by dragging
 * their grip, by the arrow keys on it, by the buttons [data-move] or by the field [data-place]. What belongs to the agenda
 * stays in the agenda, or is left out.
 */
(() => {
  'use strict';

  const OUT = 'OUT';
  const AGENDA = 'AGENDA';

  const composer = document.querySelector('[data-composer]');
  if (!composer) return;

  const status = composer.querySelector('[data-moved]');
  const lists = [...composer.querySelectorAll('[data-section]')];
  const list = name => lists.find(each => each.dataset.section === name);
  const cards = each => [...each.querySelectorAll(':scope > .issue-item')];
  const orderOf = name => composer.querySelector(`[data-order="${name}"]`);
  const isPaired = card => card.querySelector('[data-paired]').checked;

  const mayStand = (card, each) => {
    const name = each.dataset.section;
    return name === OUT || (card.dataset.agenda === 'true') === (name === AGENDA);
  };

  function draw() {
    for (const each of lists) {
      const name = each.dataset.section;
      const all = cards(each);
      all.forEach((card, nth) => {
        card.querySelector('.num').textContent = name === OUT ? '' : nth + 1;
        card.querySelector('[data-place]').value = name;
        card.querySelector('[data-move="up"]').disabled = nth === 0;
        card.querySelector('[data-move="down"]').disabled = nth === all.length - 1;
      });
      const section = each.closest('section');
      section.querySelector('[data-count]').textContent = all.length;
      section.querySelector('[data-none]').hidden = all.length > 0;
    }
  }

  /** Puts what stands where into the fields, and tells the editor of the form. */
  function keep() {
    for (const each of lists) {
      const field = orderOf(each.dataset.section);
      if (!field) continue;
      const order = cards(each).map(card => card.dataset.code + (isPaired(card) ? '+' : '')).join(' ');
      if (field.value === order) continue;
      field.value = order;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** A copy was put back into the fields: the cards follow. */
  function follow(field) {
    const into = list(field.dataset.order);
    const wanted = field.value.split(' ').filter(Boolean);
    const codes = wanted.map(place => place.replace('+', ''));
    if (cards(into).map(card => card.dataset.code).join(' ') === codes.join(' ')) return;
    for (const card of cards(into)) if (!codes.includes(card.dataset.code)) list(OUT).append(card);
    wanted.forEach(place => {
      const card = composer.querySelector(`.issue-item[data-code="${CSS.escape(place.replace('+', ''))}"]`);
      if (!card) return;
      card.querySelector('[data-paired]').checked = place.endsWith('+');
      into.append(card);
    });
    draw();
  }

  function moved(card) {
    draw();
    keep();
    const into = card.parentElement;
    const all = cards(into);
    status.textContent = composer.dataset.textMoved
      .replace('{0}', card.dataset.name)
      .replace('{1}', into.dataset.name)
      .replace('{2}', all.indexOf(card) + 1)
      .replace('{3}', all.length);
  }

  function step(card, down) {
    const neighbour = down ? card.nextElementSibling : card.previousElementSibling;
    if (!neighbour) return;
    if (down) neighbour.after(card);
    else neighbour.before(card);
    moved(card);
  }

  function put(card, name) {
    const into = list(name);
    if (!into || !mayStand(card, into)) return;
    into.append(card);
    moved(card);
  }

  composer.addEventListener('click', event => {
    const button = event.target.closest('[data-move]');
    if (!button) return;
    const card = button.closest('.issue-item');
    step(card, button.dataset.move === 'down');
    (button.disabled ? card.querySelector('.grip') : button).focus();
  });

  composer.addEventListener('change', event => {
    const card = event.target.closest('.issue-item');
    if (!card) return;
    if (event.target.matches('[data-place]')) {
      put(card, event.target.value);
      event.target.focus();
    } else if (event.target.matches('[data-paired]')) {
      keep();
    }
  });

  composer.addEventListener('keydown', event => {
    if (!event.target.matches('.grip') || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    const grip = event.target;
    step(grip.closest('.issue-item'), event.key === 'ArrowDown');
    grip.focus();
  });

  composer.addEventListener('input', event => {
    if (event.target.matches('[data-order]')) follow(event.target);
  });

  /* ---------- dragging: the grip is no <button>, because Firefox lets nobody drag by one ---------- */

  let held = null; // the card whose grip is being pressed: no other is draggable, so that its texts can be selected
  let dragged = null;
  let stood = null; // where it was taken from, for whoever thinks better of it
  let dropped = false;

  composer.addEventListener('pointerdown', event => {
    held = event.target.closest('.grip')?.closest('.issue-item');
    if (held) held.draggable = true;
  });

  addEventListener('pointerup', () => {
    if (held) held.draggable = false;
    held = null;
  });

  composer.addEventListener('dragstart', event => {
    dragged = event.target.closest('.issue-item');
    if (!dragged) return;
    stood = { into: dragged.parentElement, before: dragged.nextElementSibling };
    dropped = false;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.code);
    dragged.classList.add('is-moving');
  });

  composer.addEventListener('dragover', event => {
    const into = event.target.closest('section')?.querySelector('[data-section]');
    if (!dragged || (into && !mayStand(dragged, into))) return;
    event.preventDefault();
    // Between sections it is let go where it is shown.
    if (!into) return;
    const below = cards(into).find(card => {
      const box = card.getBoundingClientRect();
      return card !== dragged && event.clientY < box.top + box.height / 2;
    });
    if (below) below.before(dragged);
    else into.append(dragged);
  });

  composer.addEventListener('drop', event => {
    if (!dragged) return;
    event.preventDefault();
    dropped = true;
  });

  composer.addEventListener('dragend', () => {
    if (!dragged) return;
    const card = dragged;
    dragged = null;
    held = null;
    card.draggable = false;
    card.classList.remove('is-moving');
    if (dropped) moved(card);
    else stood.into.insertBefore(card, stood.before);
  });

  /* ---------- the checks, after what was saved ---------- */

  const panel = () => document.getElementById('checks');

  document.addEventListener('draft-kept', () => {
    if (panel().contains(document.activeElement)) {
      panel().addEventListener('focusout', () => window.checkIssue(), { once: true });
    } else {
      window.checkIssue();
    }
  });

  draw();
})();
