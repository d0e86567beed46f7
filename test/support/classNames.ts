/** Stands for a style sheet where nothing is laid out: every class is called as it is in the file. */
export default new Proxy<Readonly<Record<string, string>>>(
  {},
  { get: (_, name) => String(name) },
);
