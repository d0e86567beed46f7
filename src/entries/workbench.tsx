import { createRoot } from "react-dom/client";
import type { WorkbenchServices } from "../workbench/services";
import { Workbench } from "../workbench/Workbench";
import { chooseFile, droppedFile } from "./workbench/filePickers";
import { openDocument, type WorkbenchDocument } from "./workbench/openDocument";
import { sampleFile } from "./workbench/sampleFile";
import { saveDocument } from "./workbench/saveFile";

const services: WorkbenchServices = {
  sample: sampleFile,
  choose: chooseFile,
  dropped: droppedFile,
  open: openDocument,
  save: (document, as) => saveDocument(document as WorkbenchDocument, as),
};

const root = document.querySelector("#root");
if (root) createRoot(root).render(<Workbench services={services} />);
