/** Part names are compared without case and without percent-encoding (ECMA-376 Part 2 §6.2.2). */
export function partKey(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\/+/, "");
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** A relationship's target against the part that holds the relationship (`""` for the package), without a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/[?#].*$/s, "").replaceAll("\\", "/");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const resolved: string[] = [...base];
  for (const segment of path.split("/"))
    if (segment === "..") resolved.pop();
    else if (segment !== "" && segment !== ".") resolved.push(segment);
  return resolved.join("/");
}

/** The part that holds the relationships of `source` (`""` for the package). */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
