/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../support/openPane";

const drawing = `
  План мероприятий по обеспечению объективности ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственный | Результат |
  | 1. Подготовка к проведению работ |
  | 1.1 | Провести инструктаж организаторов ВПР | 10 апреля 2026 года | Методист | Лист инструктажа |
  | 1.2 | Составить график работ | 20 марта 2026 года | Завуч | График |
  | 2. Работа с родителями |
  | 2.1 | Провести родительские собрания о порядке проведения ВПР | | Завуч | Протокол |`;

async function openCatalogue() {
  const opened = await openPane(drawing);
  await opened.user.click(screen.getByRole("tab", { name: "Меры" }));
  await screen.findByRole("searchbox", { name: "Найти меру" });
  return opened;
}

test("a measure is found as one types, shown as a row of this plan, and inserted in one step", async () => {
  const { user, services } = await openCatalogue();
  await user.type(screen.getByRole("searchbox"), "наблюдат");
  const found = await screen.findAllByRole("checkbox", { name: /наблюдател/i });
  expect(found.length).toBeGreaterThan(2);
  const [first] = found;
  if (!first) throw new Error("nothing found");
  await user.click(first);
  expect(screen.getByText("Выбрано: 1 мера")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Дальше" }));
  const rows = await screen.findByRole("form", { name: "Так будет в плане" });
  expect(within(rows).getByText(/^№ \d/)).toBeVisible();
  const before = services.host.grid;
  await user.click(screen.getByRole("button", { name: "Вставить в план" }));
  await waitFor(() => {
    expect(services.host.grid).not.toBe(before);
  });
  expect(
    await screen.findByText("Вставлено: 1 мера из каталога"),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Отменить" }));
  await waitFor(() => {
    expect(services.host.grid).toBe(before);
  });
});

test("what the plan has already is marked with its row", async () => {
  const { user } = await openCatalogue();
  await user.type(screen.getByRole("searchbox"), "родительские собрания");
  expect(await screen.findByText(/уже есть: № 2\.1/)).toBeVisible();
});

test("an empty deadline is filled from the catalogue only when it is ticked", async () => {
  const { user, services } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Пустые места" }));
  const write = await screen.findByRole("button", {
    name: "Вписать отмеченное",
  });
  expect(write).toHaveAttribute("aria-disabled", "true");
  const source = screen.getByRole("combobox", {
    name: "Похожая мера каталога",
  });
  const choices = within(source).getAllByRole("option");
  await user.selectOptions(source, choices[1] ?? source);
  await user.click(await screen.findByRole("checkbox", { name: /^Срок/ }));
  const before = services.host.grid;
  await user.click(write);
  await waitFor(() => {
    expect(services.host.grid).not.toBe(before);
  });
  expect(
    await screen.findAllByText(/Вписано: 1 место по каталогу/),
  ).not.toHaveLength(0);
});

test("directions that the plan lacks can be chosen as a whole", async () => {
  const { user } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Чего нет" }));
  const [lacking] = await screen.findAllByText("направления нет в плане");
  const direction = lacking?.closest("details");
  if (!direction) throw new Error("no direction is lacking");
  await user.click(lacking ?? direction);
  await user.click(within(direction).getByText("Выбрать все"));
  expect(screen.getByText(/^Выбрано: \d+ мер/)).toBeVisible();
});
