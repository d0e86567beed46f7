import { useEffect } from "react";
import type { ReviewSession } from "../session/ReviewSession";
import { keptDepartment } from "./keptDepartment";

/** Applies the kept settings file, if there is one. */
export function useKeptDepartment(session: ReviewSession): void {
  useEffect(() => {
    void keptDepartment().then((department) => {
      if (department) void session.useDepartment(department);
    });
  }, [session]);
}
