/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Outcome } from "../../../src/grid/DocumentHost";
import type {
  ExtraKind,
  SheetPlan,
  SpreadsheetExtras,
} from "../../../src/grid/SpreadsheetExtras";
import { openPane } from "../../support/openPane";

const drawing = `
  | № | Мероприятие | Срок | Ответственный |
  | 1 | Провести сверку | до 20.03.2026 | Канцелярия |
  | 2 | Составить отчёт | март 2026 г. | Архив |`;

class Recorded implements SpreadsheetExtras {
  readonly offered: readonly ExtraKind[] = ["lists", "summary"];
  readonly plans: SheetPlan[] = [];
  there: readonly ExtraKind[] = [];
  refusal: Outcome<void> | null = null;

  present(): Promise<Outcome<readonly ExtraKind[]>> {
    return Promise.resolve({ ok: true, value: this.there });
  }

  add(kind: ExtraKind, plan: SheetPlan): Promise<Outcome<void>> {
    if (this.refusal) return Promise.resolve(this.refusal);
    this.plans.push(plan);
    this.there = [...this.there, kind];
    return Promise.resolve({ ok: true, value: undefined });
  }

  remove(kind: ExtraKind): Promise<Outcome<void>> {
    this.there = this.there.filter((one) => one !== kind);
    return Promise.resolve({ ok: true, value: undefined });
  }
}

const openPlan = async (extras?: SpreadsheetExtras) => {
  const opened = await openPane(drawing, extras ? { extras } : {});
  await opened.user.click(screen.getByRole("tab", { name: "План" }));
  await screen.findByRole("heading", { name: "Настройки проверки" });
  return opened;
};

test("a document that is no spreadsheet offers nothing", async () => {
  await openPlan();
  expect(screen.queryByText("Добавить в книгу")).toBeNull();
});

test("what is added can be taken away again", async () => {
  const extras = new Recorded();
  const { user } = await openPlan(extras);
  await user.click(
    await screen.findByRole("button", { name: "Добавить: Выпадающие списки" }),
  );
  const button = await screen.findByRole("button", {
    name: "Убрать: Выпадающие списки",
  });
  expect(extras.plans).toMatchObject([
    {
      header: 0,
      bottom: 2,
      left: 0,
      right: 3,
      measures: [1, 2],
      lists: [{ column: 3, values: ["Архив", "Канцелярия"] }],
      marksColumn: null,
      byParty: [
        { name: "Канцелярия", rows: [1] },
        { name: "Архив", rows: [2] },
      ],
    },
  ]);
  await user.click(button);
  await screen.findByRole("button", { name: "Добавить: Выпадающие списки" });
  expect(extras.there).toEqual([]);
});

test("a refusal is told with its reason", async () => {
  const extras = new Recorded();
  extras.refusal = {
    ok: false,
    failure: { kind: "unsupported", needs: "справа занято" },
  };
  const { user } = await openPlan(extras);
  await user.click(
    await screen.findByRole("button", {
      name: "Добавить: Отметки об исполнении и сводка",
    }),
  );
  await screen.findByText("Так нельзя: справа занято.");
});
