/**
 * @jest-environment jsdom
 */
import { act, renderHook } from "@testing-library/react";
import type {
  ChosenFile,
  OpenedDocument,
  Saving,
  SavingWay,
  WorkbenchServices,
} from "../../src/workbench/services";
import { useWorkbench } from "../../src/workbench/useWorkbench";

const fileNamed = (name: string): ChosenFile => ({
  name,
  handle: null,
  read: () => Promise.resolve(new Uint8Array()),
});

const documentNamed = (name: string) =>
  ({
    name,
    isChanged: () => false,
    onChanged: () => () => undefined,
    close: () => undefined,
  }) as unknown as OpenedDocument;

test("a document that was left while it was saved is asked nothing about, and the next one is not written in its stead", async () => {
  const saved: [string, SavingWay][] = [];
  let answer: (saving: Saving) => void = () => undefined;
  const services = {
    open: ({ name }: ChosenFile) =>
      Promise.resolve({ ok: true, value: documentNamed(name) }),
    save: ({ name }: OpenedDocument, way: SavingWay) => {
      saved.push([name, way]);
      return way === "over"
        ? Promise.resolve({ kind: "saved", name })
        : new Promise<Saving>((resolve) => {
            answer = resolve;
          });
    },
  } as unknown as WorkbenchServices;
  const { result } = renderHook(() => useWorkbench(services));
  await act(() =>
    result.current.open(Promise.resolve(fileNamed("first.docx"))),
  );
  let saving = Promise.resolve();
  act(() => {
    saving = result.current.save("in place");
  });
  await act(() =>
    result.current.open(Promise.resolve(fileNamed("second.docx"))),
  );
  expect(result.current.opened?.name).toBe("second.docx");
  await act(async () => {
    answer({ kind: "changed elsewhere", name: "first.docx" });
    await Promise.resolve();
  });
  expect(result.current.question).toBeNull();
  await saving;
  expect(saved).toEqual([["first.docx", "in place"]]);
});
