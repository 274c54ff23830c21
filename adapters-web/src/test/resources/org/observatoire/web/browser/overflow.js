// What makes the page wider than its window, if anything does.
() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) {
    return [];
  }
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    .slice(-3)
    .map((element) => element.outerHTML.slice(0, 120));
  return [`${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.join(" ")}`];
}
