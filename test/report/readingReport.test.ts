import { readingReport } from "../../src/report/readingReport";
import { plainStyle } from "../../src/report/TextStyle";
import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid } from "../support/drawnGrid";

test("a heading is told above its first measure, wherever it stands", () => {
  const reading = readDocument(
    drawnGrid(
      `
      План клуба на 2026 год
      1. Зима
      | № | Мероприятие | Срок | Ответственный |
      | 1.1 | Сделать каток | январь | Завхоз |
      | 1.2 | Смазать лыжи | январь | Завхоз |

      2. Весна
      | № | Мероприятие | Срок | Ответственный |
      | 2.1 | Провести субботник | апрель | Завхоз |
      | 3. Лето | < | < | < |
      | 3.1 | Открыть лагерь | июнь | Завхоз |`,
      { header: false },
    ).grid,
  );
  const lines = readingReport("план.docx", reading, plainStyle).split("\n");
  expect(lines.filter((line) => /^ *\d/.test(line))).toEqual([
    "1 Зима",
    "  1.1 Сделать каток",
    "  1.2 Смазать лыжи",
    "2 Весна",
    "  2.1 Провести субботник",
    "3 Лето",
    "  3.1 Открыть лагерь",
  ]);
});
