// What axe finds wrong with the page as it is shown now, an element a line.
async () => {
  const found = await window.axe.run(document, { resultTypes: ["violations"], preload: false });
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} (${node.failureSummary.replace(/\s+/g, " ")})`));
}
