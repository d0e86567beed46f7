import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type { EditPreview } from "./editPreview";

/** As `previewEdits`, whose code comes with the first change; nothing where no document was read yet. */
export async function loadPreview(
  edits: readonly Edit[],
  grid: Grid | null,
): Promise<readonly EditPreview[]> {
  const { previewEdits } = await import("./editPreview");
  return grid ? previewEdits(edits, grid) : [];
}
