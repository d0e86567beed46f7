/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";
import type { SheetScope } from "../../src/grid/SheetScope";
import { planWords } from "../../src/pane/plan/strings";
import { tabNames } from "../../src/pane/strings";
import { openPane } from "../support/openPane";

const plan = `План мероприятий на 2026 год
| № | Мероприятие | Срок | Ответственный | Результат |
| 1.1 | Провести смотр кабинетов | 01.09.2026 | Завхоз | Акт |`;

/** Sheets of a workbook that keeps the choice, or refuses to. */
const sheetsOf = (isProtected = false) => {
  const chosen: boolean[] = [];
  const sheets: SheetScope = {
    get all() {
      return chosen.at(-1) ?? false;
    },
    setAll: (all) => {
      chosen.push(all);
      return Promise.resolve(
        isProtected
          ? { ok: false, failure: { kind: "protected" } }
          : { ok: true, value: undefined },
      );
    },
  };
  return { sheets, chosen };
};

async function openScope(sheets?: SheetScope) {
  const pane = await openPane(plan, sheets && { sheets });
  await pane.user.click(screen.getByRole("tab", { name: tabNames.plan }));
  await screen.findByRole("group", { name: planWords.read });
  return pane;
}

const choice = () =>
  screen.queryByRole("switch", { name: planWords.allSheets });

test("one sheet or all is chosen in the pane, and the workbook is read anew", async () => {
  const { sheets, chosen } = sheetsOf();
  const { user, services } = await openScope(sheets);
  const read = jest.spyOn(services.host, "read");
  await user.click(choice() ?? document.body);
  expect(chosen).toEqual([true]);
  expect(choice()).toBeChecked();
  expect(read).toHaveBeenCalled();
});

test("a choice that could not be kept is told of", async () => {
  const { user } = await openScope(sheetsOf(true).sheets);
  await user.click(choice() ?? document.body);
  expect(await screen.findByText(/Документ защищён/)).toBeVisible();
});

test("a document without sheets has no such choice", async () => {
  await openScope();
  expect(choice()).toBeNull();
});
