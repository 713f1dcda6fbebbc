/*
 * Uploads a picture or a video as soon as it is chosen or dropped, so that the form itself never carries a file. Works on
 * [data-upload], which holds the field for the code of the file ([data-upload-code]), an <input type="file">, and what shows
 * it, how far it has come and what went wrong. Fields that make sense with a file only stand in [data-with="ID OF THE FIELD"].
 */
(() => {
  'use strict';

  const CREATED = 201;
  const REFUSED = 422;

  /** The answer in JSON; empty for anything else, such as the sign-in page. */
  function said(request) {
    try {
      return JSON.parse(request.responseText);
    } catch {
      return {};
    }
  }

  class Upload {
    constructor(box) {
      this.box = box;
      this.code = box.querySelector('[data-upload-code]');
      this.chooser = box.querySelector('input[type="file"]');
      this.shown = box.querySelector('[data-upload-shown]');
      this.progress = box.querySelector('[data-upload-progress]');
      this.error = box.querySelector('[data-upload-error]');
      this.chooser.addEventListener('change', () => this.chooser.files.length && this.send(this.chooser.files[0]));
      this.code.addEventListener('change', () => this.show());
      box.querySelector('[data-upload-remove]').addEventListener('click', () => {
        this.request?.abort();
        this.set('');
        this.chooser.focus();
      });
      box.querySelector('[data-upload-stop]').addEventListener('click', () => this.request?.abort());
      document.addEventListener('submit', event => this.holdBack(event), true);
      box.addEventListener('dragover', event => event.preventDefault());
      box.addEventListener('drop', event => {
        event.preventDefault();
        if (event.dataTransfer.files.length) this.send(event.dataTransfer.files[0]);
      });
      this.show();
    }

    /** What is under way belongs to what is sent: the form waits for it. */
    holdBack(event) {
      if (!this.request || !event.target.contains(this.box)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.pressed = event.submitter;
      this.pressed?.setAttribute('aria-busy', 'true');
    }

    goOn(succeeded) {
      const button = this.pressed;
      this.pressed = null;
      button?.removeAttribute('aria-busy');
      if (button && succeeded) this.code.form.requestSubmit(button);
    }

    set(code) {
      const described = [...document.querySelectorAll(`[data-with="${this.code.id}"] :is(input, textarea)`)].some(field => field.value);
      this.box.querySelector('[data-upload-other]').hidden = !(code && described);
      this.code.value = code;
      this.code.dispatchEvent(new Event('input', { bubbles: true }));
      this.code.dispatchEvent(new Event('change', { bubbles: true }));
      this.code.dispatchEvent(new Event('save-now', { bubbles: true }));
    }

    show() {
      const code = this.code.value;
      const media = this.shown.querySelector('img, video');
      this.shown.hidden = !code;
      if (code) media.src = '/media-files/' + code;
      else media.removeAttribute('src');
      for (const part of document.querySelectorAll(`[data-with="${this.code.id}"]`)) part.hidden = !code;
    }

    fail(text) {
      this.error.hidden = !text;
      this.error.querySelector('span').textContent = text;
      this.chooser.toggleAttribute('aria-invalid', Boolean(text));
    }

    reason(request) {
      if (request.status === REFUSED && said(request).error) return said(request).error;
      const signedOut = new URL(request.responseURL || location).pathname.startsWith('/login');
      return signedOut ? this.box.dataset.textSignedOut : this.box.dataset.textFailed;
    }

    send(file) {
      this.request?.abort();
      this.fail('');
      if (!this.chooser.accept.split(',').includes(file.type)) return this.fail(this.box.dataset.textType);
      if (file.size > Number(this.box.dataset.most)) return this.fail(this.box.dataset.textTooLarge);
      const request = (this.request = new XMLHttpRequest());
      const bar = this.progress.querySelector('progress');
      request.upload.addEventListener('progress', event => {
        bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
      });
      request.addEventListener('loadend', () => {
        if (this.request !== request) return;
        this.request = null;
        this.progress.hidden = true;
        this.chooser.value = '';
        this.goOn(request.status === CREATED);
      });
      request.addEventListener('load', () => {
        if (request.status === CREATED) this.set(said(request).code);
        else this.fail(this.reason(request));
      });
      request.addEventListener('error', () => this.fail(this.box.dataset.textFailed));
      bar.value = 0;
      this.progress.hidden = false;
      request.open('POST', '/media-files');
      request.setRequestHeader('Content-Type', file.type);
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      request.send(file);
    }
  }

  const known = new WeakSet();

  /** Parts of the page are shown anew. */
  function start() {
    for (const box of document.querySelectorAll('[data-upload]')) {
      if (known.has(box)) continue;
      known.add(box);
      new Upload(box);
    }
  }

  start();
  new MutationObserver(start).observe(document.body, { childList: true, subtree: true });
})();
