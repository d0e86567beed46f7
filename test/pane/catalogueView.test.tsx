/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { writeCatalogueJson } from "../../src/catalogue/catalogueJson";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { joinedIndexSteps } from "../../src/pane/catalogue/joinedIndex";
import { drawnGrid } from "../support/drawnGrid";
import { heldSlices } from "../support/heldSlices";
import { openPane } from "../support/openPane";
import { writeDocx } from "../support/writeDocx";

const drawing = `
  План мероприятий по обеспечению объективности ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственный | Результат |
  | 1. Подготовка к проведению работ |
  | 1.1 | Провести инструктаж организаторов ВПР | 10 апреля 2026 года | Методист | Лист инструктажа |
  | 1.2 | Составить график работ | 20 марта 2026 года | Завуч | График |
  | 2. Работа с родителями |
  | 2.1 | Провести родительские собрания о порядке проведения ВПР | | Завуч | Протокол |`;

beforeEach(() => {
  localStorage.clear();
});

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
  await user.click(screen.getByRole("button", { name: "Пустые ячейки" }));
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

const file = (name: string, content: string | Uint8Array): File =>
  new File([content as BlobPart], name);

test("a note is set against the plan: done, not mentioned, besides", async () => {
  const { user } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Справка" }));
  const note = drawnGrid(`
    Информационная справка о принятых мерах по объективности ВПР
    За прошедший год проведена следующая работа:
    - проведён инструктаж организаторов ВПР;
    - открыта горячая линия по вопросам ВПР;
    - проведены родительские собрания о порядке проведения ВПР.`);
  await user.upload(
    screen.getByLabelText("Открыть справку…", { selector: "input" }),
    file("справка.docx", writeDocx(note.grid)),
  );
  const part = async (name: string) =>
    (await screen.findByText(name)).closest("details") ?? document.body;
  expect(
    within(await part("Сделано, судя по справке")).getByText(
      /№ 1\.1 Провести инструктаж/,
    ),
  ).toBeVisible();
  expect(
    within(await part("В справке не упомянуто")).getByText(/Составить график/),
  ).toBeVisible();
  expect(
    within(await part("Сделано помимо плана")).getAllByText(/горяч/i),
  ).not.toHaveLength(0);
});

test("a catalogue of one's own stands beside the program's; a second one is merged by what differs", async () => {
  const { user, services } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Свои" }));
  const [first, second] = standardCatalogue();
  if (!first || !second) throw new Error("no standard measures");
  const own = { ...first, id: "own-one", wording: "Завести журнал наблюдений" };
  const open = (
    name: string,
    measures: Parameters<typeof writeCatalogueJson>[0],
  ) =>
    user.upload(
      screen.getByLabelText("Открыть каталог…", { selector: "input" }),
      file(name, writeCatalogueJson(measures)),
    );
  await open("управление.json", [own]);
  expect(await screen.findByText("управление.json")).toBeVisible();
  await open("новый.json", [
    { ...own, wording: "Завести электронный журнал наблюдений" },
    { ...second, id: "own-two" },
  ]);
  expect(await screen.findByText(/Новых: 1\. Изменённых: 1/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "взять из файла" }));
  await user.click(screen.getByRole("button", { name: "Объединить" }));
  expect(await screen.findByText("2 меры")).toBeVisible();
  const cards = screen.getAllByRole("listitem");
  await user.click(
    within(cards.at(-1) ?? document.body).getByRole("button", {
      name: "В .json",
    }),
  );
  await waitFor(() => {
    expect(services.saved.at(-1)).toMatchObject({
      name: "управление.json",
      content: expect.stringContaining("электронный журнал") as string,
    });
  });
  await user.click(screen.getByRole("button", { name: "Найти" }));
  await user.type(screen.getByRole("searchbox"), "электронный журнал");
  expect(
    await screen.findByRole("checkbox", { name: /электронный журнал/ }),
  ).toBeVisible();
});

test("a bad catalogue is refused with the place, and nothing of it is taken", async () => {
  const { user } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Свои" }));
  await user.upload(
    screen.getByLabelText("Открыть каталог…", { selector: "input" }),
    file("плохой.json", '{"schema":1,"measures":[{"id":"x"}]}'),
  );
  expect(await screen.findByText(/плохой\.json: мероприятие 1/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Убрать" })).toBeNull();
});

test("rows of the plan are saved as measures of one's own", async () => {
  const { user } = await openCatalogue();
  await user.click(screen.getByRole("button", { name: "Свои" }));
  await user.click(
    screen.getByRole("button", { name: "Сохранить все строки плана как меры" }),
  );
  expect(await screen.findByText("Мои меры")).toBeVisible();
  expect(screen.getByText("3 меры")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Найти" }));
  await user.type(screen.getByRole("searchbox"), "составить график работ");
  const [mine] = await screen.findAllByText(/Мои меры/);
  expect(mine).toBeVisible();
});

test("a measure's blanks that the plan does not fill are told in words", async () => {
  const { user } = await openPane(
    "План мероприятий на 2026 год\n| 1 | Вымыть окна | май | Завхоз | Акт |",
  );
  await user.click(screen.getByRole("tab", { name: "Меры" }));
  expect(
    (await screen.findAllByText(/оценочной процедуры/)).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByText(/[{}]/)).toBeNull();
});

test("a long plan is matched while the view can be used, and stays right after an edit", async () => {
  const rows = Array.from(
    { length: 400 },
    (_, at) => `| ${at + 1} | Сверить журнал ${at + 1} | май 2026 | Завуч |`,
  );
  const plan = (last: string) => `
    План мероприятий по обеспечению объективности ВПР на 2026 год
    | № | Мероприятие | Срок | Ответственный |
    ${rows.join("\n")}
    | 401 | ${last} | май 2026 | Завуч |`;
  const { user, services } = await openPane(
    plan("Родительские собрания о проведении ВПР"),
  );
  // The index of measures is there: what is held is the matching alone.
  const index = joinedIndexSteps([]);
  while (!index.next().done);
  const release = heldSlices();
  await user.click(screen.getByRole("tab", { name: "Меры" }));
  const search = await screen.findByRole("searchbox");
  expect(screen.getByText("Сверяю строки плана с мерами")).toBeVisible();
  await user.type(search, "собрания");
  expect(
    await screen.findAllByRole("checkbox", { name: /собрани/i }),
  ).not.toHaveLength(0);
  expect(screen.getByText("Сверяю строки плана с мерами")).toBeVisible();
  expect(screen.queryByText(/уже есть/)).toBeNull();
  release();
  expect(await screen.findByText(/уже есть: № 401/)).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();

  // Left and entered again, it is known at once.
  await user.click(screen.getByRole("tab", { name: /^Проверка/ }));
  await user.click(screen.getByRole("tab", { name: "Меры" }));
  expect(screen.queryByRole("progressbar")).toBeNull();

  services.host.typeIn(
    drawnGrid(plan("Работа горячей линии по вопросам проведения ВПР")).grid,
  );
  await user.type(await screen.findByRole("searchbox"), "линия");
  expect(await screen.findByText(/уже есть: № 401/)).toBeVisible();
});
