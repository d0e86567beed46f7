/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { tablesOf } from "../../src/grid/Grid";
import { openPane } from "../support/openPane";

const drawing = `
  План мероприятий на 2026 год
  | 1 | Провести  совещание директоров | март 2026 года | Методист | Протокол |
  | 2 | Проверить  кабинеты | апрель 2026 года | Завхоз | Акт |`;

const mend = { name: /^Исправить сразу/ };

test("a write that breaks off says what is written, and is finished with one press", async () => {
  const { services, user } = await openPane(drawing);
  services.host.breaksAfter = 1;
  await user.click(screen.getByRole("button", mend));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /внесено изменений – 1, наполовину – 1.*дописать остальное или вернуть/,
  );
  await user.click(
    await screen.findByRole("button", { name: /^Что изменено/ }),
  );
  const steps = screen.getByRole("list", { name: "Что изменено" });
  expect(
    within(steps).getByRole("heading", { name: /^Записано не всё:/ }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Дописать" }));
  expect(await screen.findByRole("button", { name: "Отменить" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(tablesOf(services.host.grid)[0]?.rows[2]?.cells[1]?.text).toBe(
    "Проверить кабинеты",
  );
});

test("or taken back with one press", async () => {
  const { services, user } = await openPane(drawing);
  services.host.breaksAfter = 1;
  await user.click(screen.getByRole("button", mend));
  await user.click(
    await screen.findByRole("button", { name: "Вернуть как было" }),
  );
  expect(await screen.findByRole("button", mend)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Дописать" })).toBeNull();
  expect(tablesOf(services.host.grid)[0]?.rows[1]?.cells[1]?.text).toBe(
    "Провести  совещание директоров",
  );
});

test("a document that is open only for reading is told from a protected one", async () => {
  const { services, user } = await openPane(drawing);
  services.host.refusal = { kind: "protected", why: "read-only" };
  await user.click(screen.getByRole("button", mend));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "открыт только для чтения",
  );
});

test("changes are recorded as tracked ones on demand, and the choice is kept", async () => {
  const { services, user, view } = await openPane(drawing);
  await user.click(
    screen.getByRole("checkbox", { name: "Записывать исправлениями" }),
  );
  await user.click(screen.getByRole("button", mend));
  await screen.findByRole("button", { name: "Отменить" });
  expect(services.host.tracked.every(Boolean)).toBe(true);
  view.unmount();
  await openPane(drawing);
  expect(
    screen.getByRole("checkbox", { name: "Записывать исправлениями" }),
  ).toBeChecked();
});
