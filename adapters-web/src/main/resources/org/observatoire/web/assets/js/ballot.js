/* Keeps a ballot as its juror writes it: on this device at once, and in the observatory as soon as it can be reached.
   Without it, the buttons of the form do the same. */

const KEPT = 'ballot ';
const PAUSE = 1200;
const AGAIN = 20000;

const form = document.querySelector('form.ballot');
const told = document.getElementById('autosave');
const key = KEPT + location.pathname;

let waiting = 0;
let sending = false;

/** What the form says, but for the seal, which belongs to the page. */
function written() {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('_seal');
  return fields.toString();
}

/** Storage may be full, or closed to us: then the buttons remain. */
function keep(body) {
  try {
    localStorage.setItem(key, body);
  } catch {
    return;
  }
}

function drop(of, body) {
  if (localStorage.getItem(of) === body) {
    localStorage.removeItem(of);
  }
}

function send(path, body) {
  const fields = new URLSearchParams(body);
  fields.set('_seal', form.elements._seal.value);
  return fetch(path, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: fields,
    redirect: 'manual',
    keepalive: true,
  });
}

function say(text) {
  if (told.textContent !== text) {
    told.textContent = text;
  }
}

function later(pause) {
  clearTimeout(waiting);
  waiting = setTimeout(save, pause);
}

async function save() {
  clearTimeout(waiting);
  const body = localStorage.getItem(key);
  if (body === null || sending) {
    return;
  }
  sending = true;
  say(form.dataset.saving);
  try {
    const answer = await send(form.action, body);
    if (answer.ok) {
      const saved = await answer.json();
      form.elements.basis.value = saved.basis;
      drop(key, body);
      say(saved.told);
    } else if (answer.status === 412) {
      say(form.dataset.stale);
    } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      say(form.dataset.signedOut);
    } else {
      say(form.dataset.refused);
    }
  } catch {
    say(form.dataset.offline);
    later(AGAIN);
  } finally {
    sending = false;
  }
  const since = localStorage.getItem(key);
  if (since !== null && since !== body) {
    const fields = new URLSearchParams(since);
    fields.set('basis', form.elements.basis.value);
    keep(fields.toString());
    later(PAUSE);
  }
}

/** Puts back what was left on this device, with the mark of the ballot that it was written over. */
function restore(body) {
  const fields = new URLSearchParams(body);
  for (const field of form.elements) {
    if (field.name.startsWith('_') || field.type === 'submit') {
      continue;
    }
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = fields.get(field.name) === field.value;
    } else if (fields.has(field.name)) {
      field.value = fields.get(field.name);
    }
  }
}

/** Drafts left unsent on other files go too; those that cannot wait for their own page. */
async function sendOthers() {
  for (const other of Object.keys(localStorage)) {
    if (other.startsWith(KEPT) && other !== key) {
      const body = localStorage.getItem(other);
      const answer = await send(other.slice(KEPT.length), body).catch(() => undefined);
      if (answer?.ok) {
        drop(other, body);
      }
    }
  }
}

function start() {
  const left = localStorage.getItem(key);
  if (form.dataset.again) {
    localStorage.removeItem(key);
  } else if (left !== null) {
    const shown = written();
    restore(left);
    if (written() !== shown) {
      say(form.dataset.restored);
      later(PAUSE);
    } else {
      localStorage.removeItem(key);
    }
  }
  form.addEventListener('input', () => {
    keep(written());
    later(PAUSE);
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      save();
    }
  });
  addEventListener('online', save);
  sendOthers();
}

start();
