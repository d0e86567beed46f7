import { useCallback, useEffect, useRef, useState } from "react";
import type {
  ChosenFile,
  OpenedDocument,
  Saving,
  WorkbenchServices,
} from "./services";
import { words } from "./strings";

/** What becomes of changes that are not saved when another file is opened. */
export type Leaving = "save" | "drop" | "stay";

export interface Message {
  readonly kind: "error" | "plain";
  readonly text: string;
}

export interface WorkbenchState {
  readonly opened: OpenedDocument | null;
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly message: Message | null;
  /** Answers the question about changes that are not saved; null while it is not asked. */
  readonly leaving: ((answer: Leaving) => void) | null;
  readonly open: (file: Promise<ChosenFile | null>) => Promise<void>;
  readonly save: (as: boolean) => Promise<void>;
  readonly clearMessage: () => void;
}

/** Opening and saving, with nothing lost unasked. */
export function useWorkbench(services: WorkbenchServices): WorkbenchState {
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState<WorkbenchState["leaving"]>(null);
  const [isChanged, setChanged] = useState(false);
  const current = useRef<OpenedDocument | null>(null);

  useEffect(() => {
    if (!opened) return;
    const follow = () => {
      setChanged(opened.isChanged());
    };
    follow();
    return opened.onChanged(follow);
  }, [opened]);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
    };
  }, [isChanged]);

  /** True where it is saved. An exception is our own bug and is shown once. */
  const saveCurrent = useCallback(
    async (as: boolean): Promise<boolean> => {
      if (!current.current) return true;
      const saving = await services
        .save(current.current, as)
        .catch((error: unknown): Saving => ({
          kind: "failed",
          message: crash(error).text,
        }));
      setMessage(messageOf(saving));
      return saving.kind === "saved" || saving.kind === "downloaded";
    },
    [services],
  );
  const mayLeave = useCallback(async (): Promise<boolean> => {
    if (!current.current?.isChanged()) return true;
    const answer = await new Promise<Leaving>((resolve) => {
      setLeaving(() => resolve);
    });
    setLeaving(null);
    return answer === "save" ? await saveCurrent(false) : answer === "drop";
  }, [saveCurrent]);
  const open = useCallback(
    async (choosing: Promise<ChosenFile | null>) => {
      try {
        const file = await choosing;
        if (!file || !(await mayLeave())) return;
        setBusy(true);
        setMessage(null);
        const opening = await services.open(file);
        if (!opening.ok) {
          setMessage({ kind: "error", text: opening.message });
          return;
        }
        current.current?.close();
        current.current = opening.value;
        setOpened(opening.value);
      } catch (error) {
        setMessage(crash(error));
      } finally {
        setBusy(false);
      }
    },
    [services, mayLeave],
  );
  return {
    opened,
    isChanged,
    busy,
    message,
    leaving,
    open,
    save: async (as) => {
      await saveCurrent(as);
    },
    clearMessage: () => {
      setMessage(null);
    },
  };
}

const crash = (error: unknown): Message => ({
  kind: "error",
  text: words.crash(error instanceof Error ? error.message : String(error)),
});

function messageOf(saving: Saving): Message | null {
  switch (saving.kind) {
    case "saved":
      return { kind: "plain", text: words.saved(saving.name) };
    case "downloaded":
      return { kind: "plain", text: words.downloaded(saving.name) };
    case "failed":
      return { kind: "error", text: saving.message };
    case "cancelled":
      return null;
  }
}
