// Copies what is in a field, where the browser lets a page do so; the field can be selected and copied without it.
for (const place of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) {
    break;
  }
  const field = place.querySelector('input');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = place.dataset.copy;
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    told.textContent = place.dataset.copied;
  });
  place.append(button, told);
}
