import { ReviewDesk } from "../../../src/entries/desk/ReviewDesk";
import { difference, patched } from "../../../src/entries/desk/patch";
import { review } from "../../../src/review/review";
import { emptyState } from "../../../src/review/reviewState";
import { drawnGrid } from "../../support/drawnGrid";

const options = { today: { year: 2026, month: 9, day: 1 }, ...emptyState };

test("a desk checks a grid that it was given, change after change", async () => {
  const desk = new ReviewDesk(1);
  let sent = null;
  let found = null;
  for (const deadline of ["до 1 марта 2027 г.", "31.02.2027", ""]) {
    const { grid } = drawnGrid(`План мероприятий на 2026-2027 учебный год
| № | Мероприятие | Срок | Ответственный | Результат |
| 1.1 | Провести смотр кабинетов | ${deadline} | Завхоз | Акт |`);
    await desk.ask("take", difference(sent, grid));
    sent = grid;
    found = patched(found, await desk.ask("review", options));
    expect(found).toEqual(review(grid, options));
  }
});

test("a desk with nothing on it says so", async () => {
  await expect(new ReviewDesk(1).ask("review", options)).rejects.toThrow(
    "no document was read",
  );
});
