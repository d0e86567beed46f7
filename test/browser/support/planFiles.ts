import { readFileSync } from "node:fs";
import path from "node:path";
import { drawnGrid } from "../../support/drawnGrid";
import { writeDocx } from "../../support/writeDocx";
import { writeXlsx } from "../../support/writeXlsx";
import type { PlanFile } from "./Workbench";

const samples = path.resolve(__dirname, "../../../assets/sample");

/** A sample plan of the repository. */
export const sample = (name: string): PlanFile => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(samples, name))),
});

const plan = `План мероприятий по подготовке к проверочным работам на 2026-2027 учебный год
| 1. Подготовка | < | < | < | < |
| 1.1 | Составить  график и вывесить его ,чтобы все видели | до 15.10.2026 | Директор | График |
| 1.2 | Собрать  согласия родителей | | Классные руководители | Согласия |
| 1.3 | Провести  беседы с учениками | ноябрь 2026 г. | | Журнал |
| 2. Итоги | < | < | < | < |
| 2.1 | Обсудить итоги на совете школы | 31.04.2027 | Директор | Протокол |
| 2.2 | Помогать ученикам | В течении года | Педагог-психолог | Листы занятий |
| 2.3 | Сверить данные | ежемесячно | Заместитель директора по УВР | Сверка |`;

export const ownDocx: PlanFile = {
  name: "own.docx",
  bytes: writeDocx(drawnGrid(plan).grid),
};

export const ownXlsx: PlanFile = {
  name: "own.xlsx",
  bytes: writeXlsx(drawnGrid(plan, { kind: "workbook" }).grid),
};

/** A plan with at least `count` findings: each row lacks its deadline and its people. */
export const withFindings = (count: number): PlanFile => ({
  name: "large.docx",
  bytes: writeDocx(
    drawnGrid(
      [
        "План мероприятий на 2026-2027 учебный год",
        ...Array.from(
          { length: Math.ceil(count / 2) },
          (_, at) =>
            `| ${at + 1} | Подготовить кабинет ${at + 100} и выдать ключ номер ${at * 7919} | | | Акт ${at} |`,
        ),
      ].join("\n"),
    ).grid,
  ),
});
