// What looks the same with the focus as without it, or is hidden under something else when it has it.
// The style that tells may be on the element, or on what is drawn for it: its label, its neighbour, what holds it.
() => {
  const outline = (style) => (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none" ? style.outline : "none");
  const drawn = (element) =>
    [element, element.closest("label"), element.parentElement, element.nextElementSibling, element.closest("li, article")]
      .filter(Boolean);
  const look = (element) =>
    JSON.stringify(drawn(element).map((one) => {
      const style = getComputedStyle(one);
      return [outline(style), style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration];
    }));
  const name = (element) => element.outerHTML.slice(0, 120);
  const covered = (element) => {
    const box = element.getBoundingClientRect();
    if (box.width < 3 || box.height < 3) {
      return false;
    }
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]));
    return points.every(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return !top || !(element.contains(top) || top.contains(element) || element.labels?.[0]?.contains(top));
    });
  };
  const reachable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  const wrong = [];
  for (const element of reachable) {
    document.activeElement.blur();
    const without = look(element);
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) {
      wrong.push(`takes no focus: ${name(element)}`);
    } else if (look(element) === without) {
      wrong.push(`focus unseen: ${name(element)}`);
    } else if (covered(element)) {
      wrong.push(`covered when it has the focus: ${name(element)}`);
    }
  }
  document.activeElement.blur();
  window.scrollTo(0, 0);
  return wrong;
}
