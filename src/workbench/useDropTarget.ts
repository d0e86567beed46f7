import { type DragEvent, useState } from "react";

/** Takes files that are dropped anywhere on an element, and says while one is held over it. */
export function useDropTarget(onDrop: (transfer: DataTransfer) => void) {
  // An element inside is entered before the one around it is left.
  const [depth, setDepth] = useState(0);
  const ifFile = (event: DragEvent, work: () => void) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    work();
  };
  return {
    isOver: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        ifFile(event, () => {
          setDepth((now) => now + 1);
        });
      },
      onDragOver: (event: DragEvent) => {
        ifFile(event, () => {
          event.dataTransfer.dropEffect = "copy";
        });
      },
      onDragLeave: (event: DragEvent) => {
        ifFile(event, () => {
          setDepth((now) => Math.max(0, now - 1));
        });
      },
      onDrop: (event: DragEvent) => {
        ifFile(event, () => {
          setDepth(0);
          onDrop(event.dataTransfer);
        });
      },
    },
  };
}
