import { HostError, type HostObject } from "../HostObject";
import { bodyObject } from "./bodyObject";
import { collection } from "./collection";
import { rangeObject } from "./rangeObject";
import { paragraphsIn } from "./structure";
import type { WordModel } from "./WordModel";

const online = ["WordApiOnline", "1.1"] as const;

/** `Word.Document`: the root of every request. */
export function documentObject(model: WordModel): HostObject {
  return model.object(model.file.root, "Document", () => ({
    type: "Document",
    scalars: {
      Saved: { get: () => true },
      ChangeTrackingMode: {
        get: () => model.changeTracking,
        set: (mode) => {
          model.changeTracking = mode as typeof model.changeTracking;
        },
      },
    },
    needs: { ChangeTrackingMode: online },
    leads: {
      Body: () => bodyObject(model, model.file.body),
      ContentControls: () =>
        collection(model, "ContentControlCollection", () => []),
      Properties: () => propertiesObject(model),
    },
    methods: {
      GetSelection: () => {
        const selected = model.selected;
        const [first] = paragraphsIn(model.file.body);
        const paragraph = selected?.element ?? first;
        if (!paragraph) throw new HostError("ItemNotFound");
        return rangeObject(model, () => ({
          kind: "stretch",
          paragraph,
          start: selected?.start ?? 0,
          end: selected?.end ?? 0,
        }));
      },
    },
  }));
}

const propertiesObject = (model: WordModel): HostObject =>
  model.object(model.file.root, "DocumentProperties", () => ({
    type: "DocumentProperties",
    scalars: { Title: { get: () => "" }, Author: { get: () => "" } },
  }));

/** `Word.Application`: makes documents that are opened in a window of their own. */
export const applicationObject = (model: WordModel): HostObject => ({
  type: "Application",
  methods: {
    CreateDocument: (file) => {
      const base64 = typeof file === "string" ? file : "";
      if (base64 !== "" && !base64.startsWith("UEsDB"))
        throw new HostError("InvalidArgument");
      return {
        type: "DocumentCreated",
        methods: {
          Open: () => {
            model.openedDocuments.push(base64);
            return null;
          },
        },
      };
    },
  },
});
