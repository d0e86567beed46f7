import { z } from "zod";
import type { CommandName, ReviewArguments } from "./Command";
import {
  type Build,
  type CommandOutcome,
  failed,
  file,
  files,
  flag,
  last,
  list,
  reader,
  reviewOptions,
  wrong,
} from "./commandReader";
import { draftingReaders } from "./draftingReaders";
import { formatOf, wrongEnding } from "./outputName";
import { splitArguments } from "./splitArguments";
import { commands, isCommandName } from "./usage";

const readers: Readonly<Record<CommandName, Build>> = {
  read: reader(z.object({ json: flag }), ({ json }, paths) =>
    paths.length === 0
      ? wrong("read: нужно имя файла")
      : { kind: "read", json, paths },
  ),

  check: reader(
    z.object({
      json: flag,
      format: last
        .pipe(
          z.enum(["text", "json", "sarif", "html"], {
            error: "бывает text, json, sarif или html",
          }),
        )
        .optional(),
      output: file,
      ...reviewOptions,
    }),
    ({ json, format: asked, output, ...options }, paths) => {
      if (paths.length === 0) return wrong("check: нужно имя файла или папки");
      if (json && asked) return wrong("--json и --format вместе не пишутся");
      const named = output === null ? "report" : formatOf(output);
      const format = json ? "lines" : (asked ?? named);
      if (format === null)
        return wrong(
          `-o ${output ?? ""}: протокол пишется в файл .html, .txt, .json или .sarif; с другим именем нужен --format`,
        );
      return {
        kind: "check",
        format,
        output,
        options: reviewArguments(options),
        paths,
      };
    },
  ),

  fix: reader(
    z.object({
      output: file,
      "in-place": flag,
      only: list,
      track: flag,
      ...reviewOptions,
    }),
    ({ output, "in-place": inPlace, only, track, ...options }, paths) => {
      const [path] = paths;
      if (path === undefined || paths.length > 1)
        return wrong("fix: нужно имя одного файла");
      if (inPlace === (output !== null))
        return wrong("fix: нужно либо -o ФАЙЛ, либо --in-place");
      const mistake = output === null ? null : wrongEnding(path, output);
      if (mistake !== null) return wrong(mistake);
      return {
        kind: "fix",
        path,
        output,
        only,
        track,
        options: reviewArguments(options),
      };
    },
  ),

  ...draftingReaders,

  match: reader(
    z.object({ json: flag, catalogue: files }),
    ({ json, catalogue: catalogues }, paths) =>
      paths.length === 0
        ? wrong("match: нужно имя файла")
        : { kind: "match", json, catalogues, paths },
  ),

  catalogue: reader(
    z.object({ json: flag, catalogue: files, output: file }),
    ({ json, catalogue: catalogues, output }, [extra]) => {
      if (extra !== undefined) return wrong(`catalogue: лишнее слово ${extra}`);
      if (json && output !== null)
        return wrong("--json и -o вместе не пишутся");
      if (output !== null && !/\.(?:json|xlsx)$/i.test(output))
        return wrong("catalogue: каталог пишется в файл .xlsx или .json");
      return { kind: "catalogue", json, catalogues, output };
    },
  ),

  explain: reader(z.object({}), (_, [check, ...more]) =>
    check === undefined || more.length > 0
      ? wrong("explain: нужно имя одной проверки")
      : { kind: "explain", check },
  ),

  checks: reader(
    z.object({ json: flag, markdown: flag }),
    ({ json, markdown }, [extra]) => {
      if (extra !== undefined) return wrong(`checks: лишнее слово ${extra}`);
      if (json && markdown)
        return wrong("--json и --markdown вместе не пишутся");
      return {
        kind: "checks",
        format: json ? "json" : markdown ? "markdown" : "text",
      };
    },
  ),
};

const reviewArguments = ({
  disable,
  ...options
}: Omit<ReviewArguments, "disabled"> & {
  readonly disable: readonly string[] | null;
}): ReviewArguments => ({ ...options, disabled: disable ?? [] });

/** Reads the words after the program's name; a mistake is told in one Russian line, with the help to look into. */
export function readCommand(args: readonly string[]): CommandOutcome {
  const [name = ""] = args;
  const help = isCommandName(name) ? `${name} --help` : "--help";
  const outcome = commandOf(args);
  return outcome.ok
    ? outcome
    : failed(`${outcome.message} (справка: plan-table ${help})`);
}

function commandOf(args: readonly string[]): CommandOutcome {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h")
    return { ok: true, command: { kind: "help", topic: null } };
  if (name === "help")
    return { ok: true, command: { kind: "help", topic: rest[0] ?? null } };
  if (name === "--version" || name === "-V")
    return { ok: true, command: { kind: "version" } };
  if (!isCommandName(name))
    return failed(
      name.startsWith("-")
        ? `неизвестный параметр ${name}`
        : `неизвестная команда ${name}: есть ${Object.keys(commands).join(", ")}`,
    );
  const end = rest.indexOf("--");
  const words = end < 0 ? rest : rest.slice(0, end);
  if (words.includes("--help") || words.includes("-h"))
    return { ok: true, command: { kind: "help", topic: name } };

  const split = splitArguments(rest, commands[name].options);
  return split.ok ? readers[name](split.options, split.positionals) : split;
}
