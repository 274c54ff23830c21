// Finds authorities while their name is typed: an editable combobox with a list, as the ARIA Authoring Practices describe it.
// Without it, the button beside the field searches and the form comes back with the authorities to choose among.
const PAUSE = 180;
const OFFERED = 12;

for (const place of document.querySelectorAll('[data-authorities]')) {
  enhance(place);
}

function enhance(place) {
  const input = place.querySelector('input[name="place"]');
  const offers = place.querySelector('.place-offers');
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let options = [];
  let active = -1;
  let asked = 0;
  let timer;

  list.id = input.id + '-list';
  list.className = 'place-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  list.hidden = true;
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.after(list);
  place.append(status);
  place.classList.add('enhanced');

  input.addEventListener('input', () => {
    choose(null);
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (moves[event.key] && !list.hidden) {
      event.preventDefault();
      move((active + moves[event.key] + options.length) % options.length);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      search();
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      pick(options[Math.max(active, 0)]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', () => {
    if (active >= 0) {
      pick(options[active]);
    }
    close();
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const item = event.target.closest('[role="option"]');
    if (item) {
      pick(options[Number(item.dataset.index)]);
    }
  });

  async function search() {
    const typed = input.value.trim();
    const turn = ++asked;
    if (typed.length < 2) {
      close();
      return;
    }
    const address = place.dataset.authorities + '?limit=' + OFFERED + '&q=' + encodeURIComponent(typed);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      if (turn === asked && answer.ok) {
        show((await answer.json()).items);
      }
    } catch {
      close();
    }
  }

  function show(found) {
    options = found;
    active = -1;
    list.replaceChildren(...found.map(item));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    const words = found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many';
    status.textContent = place.dataset[words].replace('#', found.length);
  }

  function item(authority, index) {
    const shown = document.createElement('li');
    shown.id = list.id + '-' + index;
    shown.dataset.index = index;
    shown.lang = 'fr';
    shown.setAttribute('role', 'option');
    shown.setAttribute('aria-selected', 'false');
    shown.textContent = label(authority);
    return shown;
  }

  function move(to) {
    active = to;
    for (const [index, shown] of [...list.children].entries()) {
      shown.setAttribute('aria-selected', String(index === to));
      if (index === to) {
        shown.scrollIntoView({ block: 'nearest' });
      }
    }
    input.setAttribute('aria-activedescendant', list.id + '-' + to);
  }

  function pick(authority) {
    input.value = label(authority);
    choose(authority);
    status.textContent = label(authority);
    close();
  }

  function choose(authority) {
    offers.replaceChildren(...(authority ? [kept('authority', authority.id), kept('searched', label(authority))] : []));
  }

  function close() {
    asked++;
    clearTimeout(timer);
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

function kept(name, value) {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  return field;
}

function label(authority) {
  const itself = authority.id === 'departement-' + authority.department;
  if (!authority.department || itself) {
    return authority.name;
  }
  const department = authority.departmentName ? ', ' + authority.departmentName : '';
  return authority.name + department + ' (' + authority.department + ')';
}
