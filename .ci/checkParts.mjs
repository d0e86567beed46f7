import ts from "typescript";

/** Of a check in `src/checks`, what one bundle needs: `rule` is all but the examples, `examples` are those alone. */
const wanted = {
  rule: (name) => name !== "examples",
  examples: (name) => name === "id" || name === "examples",
};

/** A webpack loader; the option `part` is a key of `wanted`. */
export default function checkParts(source) {
  const keeps = wanted[this.getOptions().part];
  const file = ts.createSourceFile(
    this.resourcePath,
    source,
    ts.ScriptTarget.Latest,
  );
  let left = source;
  for (const property of definedProperties(file).toReversed()) {
    if (keeps(property.name.getText(file))) continue;
    const after = source.indexOf(",", property.end) + 1;
    left = left.slice(0, property.pos) + left.slice(after);
  }
  return left;
}

/** The properties of `export default defineCheck({ … })`; none in other files. */
function definedProperties(file) {
  const call = file.statements.find(ts.isExportAssignment)?.expression;
  const [definition] = call?.arguments ?? [];
  return call?.expression?.text === "defineCheck" ? definition.properties : [];
}
