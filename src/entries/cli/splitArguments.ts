import { parseArgs, type ParseArgsConfig } from "node:util";

/** Options of a command by long name; `value` is what stands for the value in the help, absent for a switch. */
export type OptionTable = Readonly<
  Record<string, { readonly short?: string; readonly value?: string }>
>;

export type SplitArguments =
  | {
      readonly ok: true;
      /** Switches are `true`; an option with a value gives every value it was given. */
      readonly options: Readonly<Record<string, true | readonly string[]>>;
      readonly positionals: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

const failed = (message: string): SplitArguments => ({ ok: false, message });

/** Splits a command's arguments by its options; an unknown option or a lost value is told in words. */
export function splitArguments(
  args: readonly string[],
  table: OptionTable,
): SplitArguments {
  const config: ParseArgsConfig["options"] = {};
  for (const [name, { short, value }] of Object.entries(table))
    config[name] = {
      type: value === undefined ? "boolean" : "string",
      ...(short === undefined ? {} : { short }),
    };
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const options: Record<string, true | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const known = Object.hasOwn(table, token.name)
      ? table[token.name]
      : undefined;
    if (!known) return failed(`неизвестный параметр ${token.rawName}`);
    if (known.value === undefined) {
      if (token.value !== undefined)
        return failed(`параметр ${token.rawName} пишется без значения`);
      options[token.name] = true;
    } else {
      const { value } = token;
      // «--format --json»: the next option is no value; «-» alone may be one.
      if (value === undefined || (!token.inlineValue && /^-./.test(value)))
        return failed(`после ${token.rawName} нужно значение: ${known.value}`);
      const given = options[token.name];
      if (Array.isArray(given)) given.push(value);
      else options[token.name] = [value];
    }
  }
  return { ok: true, options, positionals };
}
