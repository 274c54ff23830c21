// Adds the weights of a grid up while they are typed. Without it, a button of the form does.
for (const grid of document.querySelectorAll('[data-grid]')) {
  const sum = grid.querySelector('.sum');
  const told = sum.querySelector('output');
  grid.addEventListener('input', () => {
    const weights = [...grid.querySelectorAll('.weight input')].map((field) => Number.parseInt(field.value, 10) || 0);
    const total = weights.reduce((all, weight) => all + weight, 0);
    told.textContent = grid.dataset.grid.replace('#', total);
    sum.classList.toggle('whole', total === 100);
    sum.classList.toggle('off', total !== 100);
  });
}
