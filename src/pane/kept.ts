const prefix = "plan-table.";

/** What was kept on this machine under a name; null where nothing was, or where storage is switched off. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text on this machine, or forgets it; where storage is off or full it lives until the page is closed. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    return;
  }
}
