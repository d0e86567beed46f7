/**
 * @jest-environment jsdom
 */
import "../../support/inBrowser";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { outgoing } from "../../../src/entries/office/Outgoing";
import { OutgoingStrip } from "../../../src/entries/office/OutgoingStrip";

const tell = (sent: boolean, text: string | null) => {
  act(() => {
    outgoing.tell({ name: "Протокол.txt", text, sent });
  });
};

test("a file that was sent is told of, its text shown and copied when asked for", async () => {
  const user = userEvent.setup();
  render(<OutgoingStrip />);
  expect(screen.queryByRole("status")).toBeNull();
  tell(true, "Готов к подписанию");
  expect(screen.getByRole("status")).toHaveTextContent(
    "«Протокол.txt» – в папке загрузок.",
  );
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Показать текст" }));
  expect(screen.getByRole("textbox")).toHaveValue("Готов к подписанию");
  await user.click(
    screen.getByRole("button", { name: "Выделить и скопировать" }),
  );
  expect(await navigator.clipboard.readText()).toBe("Готов к подписанию");
  await user.click(screen.getByRole("button", { name: "Закрыть" }));
  expect(screen.queryByRole("status")).toBeNull();
});

test("a text that cannot leave is there to copy; a picture says where to save it", () => {
  render(<OutgoingStrip />);
  tell(false, "Готов");
  expect(screen.getByRole("textbox")).toHaveValue("Готов");
  tell(false, null);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("на Mac");
});
