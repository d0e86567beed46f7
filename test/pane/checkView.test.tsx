/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { type Grid, tablesOf } from "../../src/grid/Grid";
import { drawnGrid } from "../support/drawnGrid";
import { card, openPane } from "../support/openPane";
import { review } from "../../src/review/review";

const drawing = `
  План мероприятий на 2026 год
  | 1 | Провести  совещание директоров | март 2026 года | Методист | Протокол |
  | 2 | Проверить  кабинеты | апрель 2026 года | Завхоз | Акт |
  | 3 | Подготовить отчёт | | Завуч | Отчёт |
  | 4 | Утвердить расписание | 31.02.2026 | | Приказ |`;

const cell = (grid: Grid, row: number, column: number) =>
  tablesOf(grid)[0]?.rows[row]?.cells[column]?.text;

const articles = () => screen.queryAllByRole("article");

test("the verdict and the findings, under the rows they are about", async () => {
  await openPane(drawing);
  expect(
    screen.getByRole("heading", { level: 1, name: "Не готов к подписанию" }),
  ).toBeVisible();
  const headings = screen
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "1 Провести совещание директоров",
    "2 Проверить кабинеты",
    "3 Подготовить отчёт",
    "4 Утвердить расписание",
    "Документ в целом",
  ]);
});

test("counts filter by severity, words by search, and both are taken off at once", async () => {
  const { user } = await openPane(drawing);
  const all = articles().length;
  const errors = screen.getByRole("button", { name: /ошибки?$/ });
  expect(errors).toHaveAttribute("aria-pressed", "false");
  await user.click(errors);
  expect(errors).toHaveAttribute("aria-pressed", "true");
  expect(articles().length).toBeLessThan(all);
  for (const article of articles())
    expect(article).toHaveAccessibleName(/^Ошибка/);
  await user.type(screen.getByRole("searchbox"), "ОТВЕТСТВЕННЫЙ");
  expect(articles()).toHaveLength(1);
  await user.type(screen.getByRole("searchbox"), "!");
  expect(screen.getByText(/ничего не подходит/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Показать все" }));
  expect(articles()).toHaveLength(all);
});

test("grouped by what is wrong, what blocks comes first and cards tell their row", async () => {
  const { user } = await openPane(drawing);
  await user.click(screen.getByRole("button", { name: "По видам" }));
  expect(articles()[0]).toHaveAccessibleName(/^Ошибка/);
  const spaces = screen.getAllByRole("article", { name: /^Совет.*Пробелы/ });
  expect(spaces[0]).toHaveTextContent("№ 1");
  await user.click(
    screen.getByRole("button", { name: "Исправить все такие (2)" }),
  );
  await waitFor(() => {
    expect(screen.queryAllByRole("article", { name: /Пробелы/ })).toEqual([]);
  });
});

test("a fix is looked at, made, told of and taken back", async () => {
  const { user, services } = await openPane(drawing);
  const before = services.host.grid;
  const finding = screen.getAllByRole("article", { name: /Пробелы/ })[0];
  if (!finding) throw new Error("No card tells of spaces.");
  const fix = within(finding).getByRole("button", { name: "Исправить" });
  await user.click(fix);
  expect(fix).toHaveAttribute("aria-expanded", "true");
  const preview = await screen.findByRole("group", { name: "Что изменится" });
  expect(preview).toHaveTextContent("Провести Было: ␣совещание директоров");
  await user.keyboard("{Escape}");
  expect(fix).toHaveFocus();
  await user.click(fix);
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(screen.getAllByRole("article", { name: /Пробелы/ })).toHaveLength(1);
  });
  expect(cell(services.host.grid, 1, 1)).toBe("Провести совещание директоров");
  const step = await screen.findByRole("button", {
    name: /^Что изменено \(1\)/,
  });
  await user.click(step);
  expect(screen.getByRole("list", { name: "Что изменено" })).toHaveTextContent(
    /Было: ␣/,
  );
  await user.click(screen.getByRole("button", { name: "Отменить" }));
  await waitFor(() => {
    expect(services.host.grid).toBe(before);
  });
  expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
});

test("the focus goes to the next finding where the one that held it is gone, and is heard", async () => {
  const { user } = await openPane(drawing);
  const [first] = screen.getAllByRole("article", { name: /Пробелы/ });
  if (!first) throw new Error("No card tells of spaces.");
  const name = articles()[articles().indexOf(first) + 1]?.textContent;
  await user.click(within(first).getByRole("button", { name: "Исправить" }));
  await screen.findByRole("group", { name: "Что изменится" });
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(name);
  });
  expect(screen.getByText(/^Исправлено: Пробелы/)).toBeInTheDocument();
});

test("all safe fixes at once are one step", async () => {
  const { user, services } = await openPane(drawing);
  const before = services.host.grid;
  await user.click(
    screen.getByRole("button", { name: "Исправить сразу 2 замечания" }),
  );
  await screen.findByRole("button", { name: /Исправлено 2 замечания$/ });
  expect(screen.queryByRole("article", { name: /Пробелы/ })).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Отменить" }));
  await waitFor(() => {
    expect(services.host.grid).toBe(before);
  });
});

test("what is missing is typed right there, understood as it is typed, with the plan's own wording at hand", async () => {
  const { user, services } = await openPane(drawing);
  const finding = card(/^Ошибка.*Не указан срок/);
  await user.click(within(finding).getByRole("button", { name: "Вписать" }));
  const field = await screen.findByRole("textbox", { name: "Срок" });
  expect(field).toHaveFocus();
  await user.type(field, "до 1 июня");
  expect(screen.getByText("Понято так: до 01.06.2026")).toBeVisible();
  await user.clear(field);
  await user.type(field, "как-нибудь потом");
  expect(
    screen.getByText("Срок не распознан, но вписать его можно."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "март 2026 года" }));
  expect(field).toHaveValue("март 2026 года");
  await user.click(
    within(field.closest("form") ?? finding).getByRole("button", {
      name: "Вписать",
    }),
  );
  await waitFor(() => {
    expect(cell(services.host.grid, 3, 2)).toBe("март 2026 года");
  });
});

test("a deadline that cannot be is written anew from what stands there", async () => {
  const { user, services } = await openPane(drawing);
  const finding = card(/31\.02\.2026/);
  await user.click(within(finding).getByRole("button", { name: "Изменить" }));
  const field = await screen.findByRole("textbox", { name: "Срок" });
  expect(field).toHaveValue("31.02.2026");
  await user.clear(field);
  await user.type(field, "28.02.2026{Enter}");
  await waitFor(() => {
    expect(cell(services.host.grid, 4, 2)).toBe("28.02.2026");
  });
});

test("a finding is dismissed only with a reason, listed in the protocol, and taken back", async () => {
  const { user, services } = await openPane(drawing);
  const finding = card(/^Ошибка.*[Оо]тветственн/);
  await user.click(within(finding).getByRole("button", { name: "Отклонить" }));
  const reason = await screen.findByRole("textbox", {
    name: "Почему это не замечание?",
  });
  await user.type(reason, "{Enter}");
  expect(services.kept).toEqual([]);
  await user.type(reason, "Назначат приказом{Enter}");
  await screen.findByText(/Отклонено: 1 замечание/);
  await user.click(screen.getByRole("tab", { name: "Протокол" }));
  expect(await screen.findByText(/Назначат приказом/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Вернуть/ }));
  await waitFor(() => {
    expect(screen.queryByText(/Назначат приказом/)).toBeNull();
  });
  await user.click(screen.getByRole("tab", { name: "Проверка" }));
  expect(card(/^Ошибка.*[Оо]тветственн/)).toBeVisible();
});

test("«почему?» tells the reason and an example", async () => {
  const { user } = await openPane(drawing);
  const finding = card(/^Ошибка.*Не указан срок/);
  await user.click(within(finding).getByRole("button", { name: "Почему?" }));
  expect(await within(finding).findByText("Пример замечания:")).toBeVisible();
  expect(within(finding).getByText("Так правильно:")).toBeVisible();
});

test("a press on a card shows its place and why it matters", async () => {
  const { user, services } = await openPane(drawing);
  await user.click(card(/31\.02\.2026/));
  expect(services.host.revealed).toMatchObject([{ quote: "31.02.2026" }]);
  expect(card(/31\.02\.2026/)).toHaveAttribute("data-selected");
});

test("a row chosen in the document selects its finding, or is told to have none", async () => {
  const { services, user } = await openPane(drawing);
  act(() => {
    services.chooseRow({ table: 0, row: 4 });
  });
  await waitFor(() => {
    expect(card(/31\.02\.2026/)).toHaveAttribute("data-selected");
  });
  act(() => {
    services.chooseRow({ table: 0, row: 0 });
  });
  expect(await screen.findByText(/К этой строке замечаний нет/)).toBeVisible();
  await user.type(screen.getByRole("searchbox"), "Пробелы");
  act(() => {
    services.chooseRow({ table: 0, row: 4 });
  });
  expect(await screen.findByText(/скрыты отбором/)).toBeVisible();
});

test("a change that comes too late says so, loses nothing, and the list is read again", async () => {
  const { user, services } = await openPane(drawing);
  const finding = card(/^Ошибка.*Не указан срок/);
  await user.click(within(finding).getByRole("button", { name: "Вписать" }));
  const field = await screen.findByRole("textbox", { name: "Срок" });
  const at = { paragraph: 0, start: 0, end: 0, quote: "" };
  services.host.refusal = {
    kind: "stale",
    at: { kind: "paragraph", ...at },
    found: "",
  };
  await user.type(field, "май 2026 года{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /документ успел измениться/,
  );
  expect(field).toHaveValue("май 2026 года");
  await user.click(screen.getByRole("button", { name: "Закрыть" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("arrows go from finding to finding, the tabs have arrows of their own", async () => {
  const { user } = await openPane(drawing);
  const [first, second] = articles();
  within(first ?? document.body)
    .getByRole("button", { name: "Почему?" })
    .focus();
  await user.keyboard("{ArrowDown}");
  expect(second).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(first).toHaveFocus();
  screen.getByRole("tab", { name: "Проверка" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "План" })).toHaveFocus();
  expect(screen.getByRole("tab", { name: "План" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("of five thousand findings only those that are seen are in the page", async () => {
  const rows = Array.from(
    { length: 2500 },
    (_, row) =>
      `| ${String(row + 1)} | Проверить  дело ${String(row)} | | Завуч | Акт |`,
  );
  const { grid } = drawnGrid(rows.join("\n"));
  const today = { year: 2026, month: 3, day: 16 };
  expect(review(grid, { today }).findings.length).toBeGreaterThan(5000);
  await openPane(grid);
  expect(articles().length).toBeLessThan(30);
  expect(document.querySelectorAll("*").length).toBeLessThan(600);
});

test("hostile words are shown as words", async () => {
  await openPane(
    `| 1 | <img src=x onerror="alert(1)">  кабинет | март 2026 года | Завхоз | Акт |`,
  );
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
});

test("a document without a plan is said to have none", async () => {
  await openPane("Просто письмо");
  expect(
    screen.getByRole("heading", { name: "Плана мероприятий в файле нет" }),
  ).toBeVisible();
});
