/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openPane } from "../support/openPane";

const drawing = `
  План мероприятий на 2026 год
  | № | Мероприятие | Срок | Ответственный | Результат |
  | 1 | Провести совещание директоров | | Методист | Протокол |
  | 2 | Проверить кабинеты | апрель 2026 года | | Акт |`;

test("findings go into the document as comments, are taken away and taken back", async () => {
  const { user, services } = await openPane(drawing);
  const { host } = services;
  await user.click(screen.getByRole("tab", { name: "Протокол" }));
  await user.click(await screen.findByRole("button", { name: "Поставить" }));
  await waitFor(() => {
    expect(host.comments.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/срок/i),
        expect.stringMatching(/ответственн/i),
      ]),
    );
  });
  const put = host.comments.length;
  await user.click(screen.getByRole("button", { name: "Убрать" }));
  await waitFor(() => {
    expect(host.comments).toEqual([]);
  });
  await user.click(await screen.findByRole("button", { name: "Отменить" }));
  await waitFor(() => {
    expect(host.comments).toHaveLength(put);
  });
});

test("a host without comments shows no such row", async () => {
  const { user, services } = await openPane(drawing);
  Object.assign(services.host, { comment: undefined });
  await user.click(screen.getByRole("tab", { name: "Протокол" }));
  await screen.findByRole("button", { name: "Печать" });
  expect(screen.queryByRole("button", { name: "Поставить" })).toBeNull();
});
