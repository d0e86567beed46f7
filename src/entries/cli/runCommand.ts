import { checks } from "../../checks/index";
import { checkExplanation, checkList } from "../../report/checkTexts";
import { checksMarkdown } from "../../report/checksMarkdown";
import type { TextStyle } from "../../report/TextStyle";
import type { Command } from "./Command";
import { styleOf, terminalLook } from "./look";
import { complain, print } from "./output";
import { unknownCheck } from "./reviewOptions";
import { runCatalogue } from "./runCatalogue";
import { runCheck } from "./runCheck";
import { runDrafting } from "./runDrafting";
import { runFix } from "./runFix";
import { runMatch } from "./runMatch";
import { runRead } from "./runRead";
import { usageText } from "./usage";
import { version } from "./version";

/** The exit code: 0 where all is well, 1 where plans have errors, 2 where something could not be done. */
export async function runCommand(command: Command): Promise<0 | 1 | 2> {
  const style = styleOf(terminalLook(process.stdout, process.env));
  switch (command.kind) {
    case "read":
      return runRead(command);
    case "check":
      return runCheck(command);
    case "fix":
      return runFix(command);
    case "insert":
    case "fill":
    case "compare":
      return runDrafting(command);
    case "match":
      return runMatch(command);
    case "catalogue":
      return runCatalogue(command, style);
    case "explain": {
      const check = checks.find(({ id }) => id === command.check);
      if (!check) return complain(unknownCheck([command.check]) ?? "");
      print(checkExplanation(check, style));
      return 0;
    }
    case "checks":
      print(checksIn[command.format](style));
      return 0;
    case "help":
      print(usageText(command.topic));
      return 0;
    case "version":
      print(`${version}\n`);
      return 0;
  }
}

/** The list of checks in each of its formats. */
const checksIn: Readonly<
  Record<
    Extract<Command, { kind: "checks" }>["format"],
    (style: TextStyle) => string
  >
> = {
  text: (style) => checkList(checks, style),
  markdown: () => checksMarkdown(checks),
  json: () =>
    checks
      .map(
        ({ id, severity, fix = null, title }) =>
          `${JSON.stringify({ id, severity, fix, title })}\n`,
      )
      .join(""),
};
