/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/plans/commands.html?_host_Info=Word$Win32$16.01$ru-RU$$$$0"}
 */
import { tell } from "../../../src/entries/command/tell";
import { leaveOffice, stubOffice } from "../../support/officeStub";

const told = { kind: "failed", why: "busy" } as const;
const address = "https://add-in.test/plans/verdict.html?failed=busy";

afterEach(leaveOffice);

test("the verdict is shown in a window of Office, and the command ends when it is closed", async () => {
  const shown: string[] = [];
  let close: () => void = () => undefined;
  stubOffice({
    sets: ["DialogApi 1.1"],
    ui: {
      displayDialogAsync: (
        where: string,
        _: object,
        done: (result: object) => void,
      ) => {
        shown.push(where);
        const value = {
          addEventHandler: (_kind: string, handler: () => void) => {
            close = handler;
          },
        };
        done({ status: "succeeded", value });
      },
    },
  });
  let ended = false;
  const telling = tell(told).then(() => {
    ended = true;
  });
  await Promise.resolve();
  expect([shown, ended]).toEqual([[address], false]);
  close();
  await telling;
});

test.each([
  ["no windows", []],
  ["a window that the browser forbids", ["DialogApi 1.1"]],
])("an Office with %s shows the verdict in the browser", async (_, dialogs) => {
  const opened: string[] = [];
  stubOffice({
    sets: [...dialogs, "OpenBrowserWindowApi 1.1"],
    ui: {
      displayDialogAsync: (
        _where: string,
        _size: object,
        done: (result: object) => void,
      ) => {
        done({ status: "failed", error: { code: 12009 } });
      },
      openBrowserWindow: (where: string) => opened.push(where),
    },
  });
  await tell(told);
  expect(opened).toEqual([address]);
});

test("an Office with neither opens a window of its own", async () => {
  stubOffice();
  const open = jest.spyOn(window, "open").mockReturnValue(null);
  await tell(told);
  expect(open).toHaveBeenCalledWith(address, "_blank", "noopener");
});
