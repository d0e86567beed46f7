import { type OfficeProgram, officePrograms } from "./OfficeProgram";

/** Where a page of ours finds itself. */
export type Surroundings =
  | { readonly kind: "program"; readonly program: OfficeProgram }
  | { readonly kind: "too-old"; readonly program: OfficeProgram }
  /** Another program of Office, by the name that it gives itself. */
  | { readonly kind: "other-program"; readonly name: string }
  /** A browser without Office. */
  | { readonly kind: "browser" }
  /** Office is there, but office.js did not come. */
  | { readonly kind: "no-library" }
  /** office.js came, but Office does not answer it. */
  | { readonly kind: "silent" };

/** Office answers within a second; a slow disk or network gets more. */
const PATIENCE = 20_000;

/** Office says in the address of a page who opened it. */
export const isOpenedByOffice = (): boolean =>
  /[?&]_host_Info=/i.test(location.search);

/** Waits for Office to be ready and says which program it is. */
export async function findOffice(patience = PATIENCE): Promise<Surroundings> {
  const insideOffice = isOpenedByOffice();
  if (!("Office" in globalThis))
    return { kind: insideOffice ? "no-library" : "browser" };
  const ready = await Promise.race([
    Office.onReady(),
    new Promise<null>((resolve) => {
      setTimeout(resolve, insideOffice ? patience : patience / 10, null);
    }),
  ]);
  if (!ready) return { kind: insideOffice ? "silent" : "browser" };
  // The types know neither that the names are strings nor that there may be no program.
  const { host: name } = ready as unknown as { readonly host: string | null };
  if (!name) return { kind: "browser" };
  const program = officePrograms[name];
  if (!program) return { kind: "other-program", name };
  const [set, version] = program.needs;
  return Office.context.requirements.isSetSupported(set, version)
    ? { kind: "program", program }
    : { kind: "too-old", program };
}
