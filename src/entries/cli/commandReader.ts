import { z } from "zod";
import { readIsoDate } from "../../text/calendarDate";
import type { Command } from "./Command";

export type CommandOutcome =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string };

/** The command is mistyped, in a Russian line. */
export const failed = (message: string): CommandOutcome => ({
  ok: false,
  message,
});

export const flag = z
  .literal(true)
  .optional()
  .transform((given) => given ?? false);
export const last = z
  .array(z.string())
  .transform((values) => values.at(-1) ?? "");
export const file = last
  .refine((path) => path !== "", "нужно имя файла")
  .optional()
  .transform((path) => path ?? null);
export const files = z
  .array(z.string().min(1, "нужно имя файла"))
  .optional()
  .transform((paths) => paths ?? []);
export const list = z
  .array(z.string())
  .optional()
  .transform((values) =>
    values
      ? values
          .flatMap((value) => value.split(","))
          .map((id) => id.trim())
          .filter(Boolean)
      : null,
  );

export const reviewOptions = {
  today: last
    .transform(readIsoDate)
    .refine((date) => date !== null, "нужна дата вида 2026-09-01")
    .optional()
    .transform((date) => date ?? null),
  registered: flag,
  disable: list,
  settings: file,
};

export type Build = (
  options: unknown,
  paths: readonly string[],
) => CommandOutcome;

/** A command's options parsed by a schema, then made into the command. */
export const reader =
  <S extends z.ZodType>(
    schema: S,
    build: (
      options: z.output<S>,
      paths: readonly string[],
    ) => Command | { readonly kind: "wrong"; readonly message: string },
  ): Build =>
  (options, paths) => {
    const parsed = schema.safeParse(options);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return failed(`--${String(issue?.path[0])}: ${issue?.message ?? ""}`);
    }
    const command = build(parsed.data, paths);
    return command.kind === "wrong"
      ? failed(command.message)
      : { ok: true, command };
  };

/** What `build` of a reader answers to options that do not go together. */
export const wrong = (message: string) => ({ kind: "wrong", message }) as const;
