import { useCallback, useEffect, useRef, useState } from "react";
import type {
  ChosenFile,
  OpenedDocument,
  Saving,
  SavingWay,
  WorkbenchServices,
} from "./services";
import type { Question } from "./QuestionDialog";
import { words } from "./strings";

export interface Message {
  readonly kind: "error" | "plain";
  readonly text: string;
}

export interface WorkbenchState {
  readonly opened: OpenedDocument | null;
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly message: Message | null;
  /** What the user is asked; null while nothing is. */
  readonly question: Question | null;
  readonly open: (file: Promise<ChosenFile | null>) => Promise<void>;
  readonly save: (way: SavingWay) => Promise<void>;
  readonly clearMessage: () => void;
}

/** Opening and saving, with nothing lost unasked. */
export function useWorkbench(services: WorkbenchServices): WorkbenchState {
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
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

  /** The answer chosen, or null. */
  const ask = useCallback(
    async <Answer extends string>(
      asked: Omit<Question<Answer>, "onAnswer">,
    ): Promise<Answer | null> => {
      const answer = await new Promise<Answer | null>((resolve) => {
        setQuestion({ ...asked, onAnswer: resolve as Question["onAnswer"] });
      });
      setQuestion(null);
      return answer;
    },
    [],
  );
  /** True where it is saved. An exception is our own bug and is shown once. */
  const saveCurrent = useCallback(
    async (first: SavingWay): Promise<boolean> => {
      const document = current.current;
      if (!document) return true;
      for (let way: SavingWay | null = first; way;) {
        const saving: Saving = await services
          .save(document, way)
          .catch((error: unknown): Saving => ({
            kind: "failed",
            message: crash(error).text,
          }));
        setMessage(messageOf(saving));
        // Whoever left for another document meanwhile has said that this one need not be saved.
        const isLeft = current.current !== document;
        if (isLeft || saving.kind !== "changed elsewhere")
          return saving.kind === "saved" || saving.kind === "downloaded";
        way = await ask(overQuestion(saving.name));
      }
      return false;
    },
    [services, ask],
  );
  const mayLeave = useCallback(async (): Promise<boolean> => {
    if (!current.current?.isChanged()) return true;
    const answer = await ask(leaveQuestion(current.current.name));
    return answer === "save"
      ? await saveCurrent("in place")
      : answer === "drop";
  }, [ask, saveCurrent]);
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
    question,
    open,
    save: async (way) => {
      await saveCurrent(way);
    },
    clearMessage: () => {
      setMessage(null);
    },
  };
}

const leaveQuestion = (name: string) => ({
  title: words.leaveTitle,
  text: words.leave(name),
  choices: { save: words.leaveSave, drop: words.leaveYes },
});

const overQuestion = (name: string) => ({
  title: words.overTitle,
  text: words.over(name),
  choices: { as: words.saveAs, over: words.overYes },
});

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
    case "changed elsewhere":
      return null;
  }
}
