// A gesture in a list stays where it is: the form is sent in the background, and its part of the page is replaced by the
// same part of the answer. Without it, the page comes back at that place.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  const id = form.dataset.gesture;
  const button = event.submitter;
  if (!id || !button || form.dataset.sent) {
    return;
  }
  event.preventDefault();
  form.dataset.sent = 'true';
  const sent = new URLSearchParams(new FormData(form));
  sent.append(button.name, button.value);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: sent });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const part = page.getElementById(id);
    if (!answer.ok || !page.querySelector('[data-live]')) {
      throw new Error('another page');
    }
    const here = document.getElementById(id);
    const next = part ?? here.nextElementSibling;
    if (part) {
      here.replaceWith(part);
    } else {
      here.remove();
    }
    for (const live of page.querySelectorAll('[data-live]')) {
      document.getElementById(live.id)?.replaceWith(live);
    }
    const again = next?.querySelector(`button[value="${button.value}"]`) ?? next?.querySelector('button');
    again?.focus();
    tell(part?.querySelector('[data-told]')?.textContent ?? '');
  } catch {
    form.requestSubmit(button);
  }
});

const status = document.createElement('p');
status.className = 'unseen';
status.setAttribute('role', 'status');
document.body.append(status);

function tell(text) {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
