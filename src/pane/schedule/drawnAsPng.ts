import type { Picture } from "../../report/scheduleSvg";

/** Twice the pixels of the screen, for print. */
const wantedScale = 2;
/** What every browser's canvas can hold: a side and an area in pixels. */
const mostSide = 16_000;
const mostArea = 100_000_000;

/** The picture in pixels, made by the browser itself; null where it is too large to be read. */
export async function drawnAsPng({
  svg,
  width,
  height,
}: Picture): Promise<Uint8Array | null> {
  const scale = Math.min(
    wantedScale,
    mostSide / Math.max(width, height),
    Math.sqrt(mostArea / (width * height)),
  );
  if (scale < 0.5) return null;
  const address = URL.createObjectURL(
    new Blob([svg], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas
      .getContext("2d")
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    return blob && new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
