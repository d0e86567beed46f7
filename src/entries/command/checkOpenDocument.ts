import { ReviewSession } from "../../pane/session/ReviewSession";
import { keptDepartment } from "../../pane/settings/keptDepartment";
import { findOffice } from "../office/findOffice";
import { officeServices } from "../office/officeServices";
import type { Told } from "./Told";

/** Checks the open document as the pane would, with all that the user decided there. Writes nothing. */
export async function checkOpenDocument(): Promise<Told> {
  const around = await findOffice();
  if (around.kind !== "program") return { kind: "failed", why: around.kind };
  const document = await around.program.open();
  const session = new ReviewSession(officeServices(around.program, document));
  const leave = session.start();
  const department = await keptDepartment();
  await (department ? session.useDepartment(department) : session.recheck());
  leave();
  const { failure, review } = session.state;
  if (failure) return { kind: "failed", why: failure.kind };
  if (!review) return { kind: "failed", why: "crash" };
  const { verdict, counts } = review;
  return { kind: "verdict", verdict, counts };
}
