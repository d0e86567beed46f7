/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { openPane } from "../support/openPane";

const drawing = `
  План мероприятий на 2026 год
  | № | Мероприятие | Срок | Кто | Итог |
  | 1 | Провести совещание директоров | март 2026 года | Методист | Протокол |
  | 2 | Проверить кабинеты | апрель 2026 года | Завхоз | |`;

async function openPlan() {
  const opened = await openPane(drawing);
  await opened.user.click(screen.getByRole("tab", { name: "План" }));
  await screen.findByRole("heading", { name: "План мероприятий на 2026 год" });
  return opened;
}

const kept = (texts: readonly string[]): unknown =>
  JSON.parse(texts.at(-1) ?? "null");

test("a column's role is corrected, kept with the document, and given back", async () => {
  const { user, services } = await openPlan();
  const column = screen.getByRole("combobox", { name: "Итог" });
  await user.selectOptions(column, "Другое");
  expect(await screen.findByText("исправлено вами")).toBeVisible();
  expect(column).toHaveValue("other");
  expect(kept(services.kept)).toMatchObject({
    overrides: { columns: [{ table: 0, column: 4, role: "other" }] },
  });
  await user.click(
    screen.getByRole("button", { name: "Вернуть как прочитано" }),
  );
  await waitFor(() => {
    expect(screen.queryByText("исправлено вами")).toBeNull();
  });
  expect(kept(services.kept)).toMatchObject({ overrides: { columns: [] } });
});

test("the period is corrected in the user's words; what is no period is not taken", async () => {
  const { user, services } = await openPlan();
  const period = screen.getByRole("textbox", { name: "Период" });
  expect(period).toHaveValue("01.01.2026–31.12.2026");
  await user.clear(period);
  await user.type(period, "когда-нибудь{Enter}");
  expect(await screen.findByText(/Период не распознан/)).toBeVisible();
  expect(services.kept).toEqual([]);
  await user.clear(period);
  await user.type(period, "2026-2027 учебный год{Enter}");
  await waitFor(() => {
    expect(period).toHaveValue("01.09.2026–31.08.2027");
  });
  expect(screen.getByText("указан вами")).toBeVisible();
});

test("the registered copy is judged as such", async () => {
  const { user, services } = await openPlan();
  await user.click(screen.getByRole("switch"));
  await waitFor(() => {
    expect(kept(services.kept)).toMatchObject({ registered: true });
  });
});

const choose = (text: string) => {
  const input = document.querySelector("input[type=file]");
  if (!input) throw new Error("No file can be chosen.");
  const file = new File([text], "район.json");
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(input, { target: { files: [file] } });
};

test("a settings file is applied, found again, and put away", async () => {
  const { user, view } = await openPlan();
  choose('{"checksOff": ["result-missing"]}');
  expect(await screen.findByText(/из файла «район.json»/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Проверка" }));
  expect(screen.queryByRole("article", { name: /результат/i })).toBeNull();
  view.unmount();

  await openPlan();
  expect(await screen.findByText(/из файла «район.json»/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Убрать" }));
  await user.click(screen.getByRole("tab", { name: "Проверка" }));
  expect(
    await screen.findByRole("article", { name: /результат/i }),
  ).toBeVisible();
});

test("a bad settings file is refused with the place and the reason", async () => {
  await openPlan();
  choose('{"checksOff": ["no-such-check"]}');
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /место checksOff\[0\]: Такой проверки нет: no-such-check/,
  );
});

test("what approves the plan is told in plain words, what is left blank besides", async () => {
  const { user } = await openPane(`
    Приказ
    от 12.12.2025 № 55
    Об утверждении плана
    УТВЕРЖДЁН
    «___» ________ 2026 г. № ____
    План мероприятий на 2026 год
    | 1 | Проверить кабинеты | апрель 2026 года | Завхоз | Акт |`);
  await user.click(screen.getByRole("tab", { name: "План" }));
  expect(
    await screen.findByText(/^Приказ от 12\.12\.2025 № 55 «Об утверждении/),
  ).toBeVisible();
});

test("a document without a plan says so in every view", async () => {
  const { user } = await openPane("Письмо о погоде");
  const told: Readonly<Record<string, RegExp>> = {
    План: /^Плана мероприятий в этом документе нет/,
    Сроки: /^Плана в этом документе нет, показывать нечего/,
    Меры: /^Плана в этом документе нет, вставлять некуда/,
  };
  for (const [tab, text] of Object.entries(told)) {
    await user.click(screen.getByRole("tab", { name: tab }));
    expect((await screen.findAllByText(text)).at(-1)).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  }
});
