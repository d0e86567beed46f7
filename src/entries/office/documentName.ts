const web = /^[a-z][a-z+.-]+:\/\//i;

/** The name of the open file from its address or path, as Windows, the web and a Mac write it; empty where it has none. */
export function documentName(address: string): string {
  const fromWeb = web.test(address);
  const path = fromWeb ? address.replace(/[?#].*$/s, "") : address;
  const name = path.split(/[\\/]/).at(-1) ?? "";
  try {
    return fromWeb ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
