import {
  HostError,
  type HostObject,
  type RequirementMatrix,
} from "../HostObject";
import {
  commonSets,
  type OfficeModel,
  type Raise,
  type Services,
} from "../OfficeModel";
import { applicationObject, documentObject } from "./documentObject";
import { existing } from "./collection";
import type { Element } from "./Element";
import { readFormats, type Formats } from "./formats";
import { readLabels } from "./labels";
import { searchOptions } from "./searchSpan";
import { Tracker } from "./Tracker";
import { type Quirks, usual } from "./quirks";
import { WordFile } from "./WordFile";

type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** Word with a document open in it, as far as WordApi 1.3 (and, where the matrix says so, WordApiOnline 1.1) goes. */
export class WordModel implements OfficeModel {
  readonly app = "Word";
  readonly matrix: RequirementMatrix;
  readonly settings = new Map<string, string>();
  readonly quirks: Quirks;
  readonly file: WordFile;
  readonly tracker = new Tracker();
  readonly formats: Formats;
  readonly services: Services;
  isReadOnly: boolean;
  refusesSettings = false;
  /** What the user has selected last. */
  selected: { element: Element; start: number; end: number } | null = null;
  /** Files, in base64, that were opened as new documents. */
  readonly openedDocuments: string[] = [];
  private mode: TrackingMode;
  private readonly byId = new Map<string, HostObject>();
  private labels: {
    readonly batch: number;
    readonly of: ReadonlyMap<Element, string>;
  } | null = null;
  private raise: Raise | null = null;
  private readonly objects = new WeakMap<Element, Map<string, HostObject>>();

  constructor(
    bytes: Uint8Array,
    options: {
      readonly sets?: RequirementMatrix;
      readonly quirks?: Partial<Quirks>;
      readonly isReadOnly?: boolean;
    } = {},
  ) {
    this.file = new WordFile(bytes);
    this.matrix = { ...commonSets, WordApi: "1.3", ...options.sets };
    this.quirks = { ...usual, ...options.quirks };
    this.isReadOnly = options.isReadOnly ?? false;
    this.formats = readFormats(this.file.styles);
    this.mode =
      this.file.settings?.child("w:trackRevisions") != null
        ? "TrackAll"
        : "Off";
    this.services = {
      "Microsoft.WordServices.Application": () => applicationObject(this),
      "Microsoft.WordServices.SearchOptions": searchOptions,
    };
  }

  root(): HostObject {
    return documentObject(this);
  }

  /** Counts the batches carried out. */
  batch = 0;

  afterBatch(): void {
    this.batch++;
  }

  connect(raise: Raise): void {
    this.raise = raise;
  }

  get changeTracking(): TrackingMode {
    return this.protection === "trackedChanges" ? "TrackAll" : this.mode;
  }

  set changeTracking(mode: TrackingMode) {
    if (this.isReadOnly || this.protection !== null)
      throw new HostError("AccessDenied");
    if (!["Off", "TrackAll", "TrackMineOnly"].includes(mode))
      throw new HostError("InvalidArgument");
    if (mode === "TrackMineOnly" && this.quirks.ignoresTrackMineOnly) return;
    this.mode = mode;
    const { settings } = this.file;
    settings?.child("w:trackRevisions")?.remove();
    if (mode !== "Off") settings?.insert(0, settings.make("w:trackRevisions"));
  }

  /** What the document's protection leaves open; null where it is not protected. */
  get protection(): string | null {
    const found = this.file.settings?.child("w:documentProtection");
    const isEnforced = ["1", "true", "on"].includes(
      found?.get("w:enforcement") ?? "",
    );
    return isEnforced ? (found?.get("w:edit") ?? null) : null;
  }

  /** Called before every change: throws where the document, or a locked content control around the place, forbids it. */
  beforeChange(place: Element): Tracker {
    if (
      this.isReadOnly ||
      (this.protection !== null && this.protection !== "trackedChanges")
    )
      throw new HostError("AccessDenied");
    for (
      let control = place.closest("w:sdt");
      control !== null;
      control = control.closest("w:sdt")
    )
      if (
        /^(?:sdtC|c)ontentLocked$/.test(
          control.child("w:sdtPr")?.val("w:lock") ?? "",
        )
      )
        throw new HostError("AccessDenied");
    this.tracker.isOn = this.changeTracking !== "Off";
    return this.tracker;
  }

  /** The numbers and bullets that Word shows, counted once for each batch. */
  labelOf(paragraph: Element): string | null {
    if (this.labels?.batch !== this.batch)
      this.labels = { batch: this.batch, of: readLabels(this.file) };
    return this.labels.of.get(paragraph) ?? null;
  }

  /** The object with an id of its own, by which collections find it whatever comes before it. */
  named(object: HostObject): HostObject {
    const id = object.id ?? `${object.type}-${this.byId.size + 1}`;
    const named = { ...object, id };
    this.byId.set(id, named);
    return named;
  }

  /** What bears this id; ItemNotFound where nothing does. */
  find(id: unknown): HostObject {
    return existing(this.byId.get(String(id)) ?? null);
  }

  /** The one object of this type over an element. */
  object(element: Element, type: string, make: () => HostObject): HostObject {
    const known = this.objects.get(element) ?? new Map<string, HostObject>();
    this.objects.set(element, known);
    const found = known.get(type) ?? this.named(make());
    known.set(type, found);
    return found;
  }

  /** Another person's change: no tracking, no protection; Word tells of it as it tells of a changed selection. */
  edit(change: (file: WordFile) => void, { isHeard = true } = {}): void {
    change(this.file);
    if (isHeard) this.raise?.common("documentSelectionChanged", {});
  }

  /** The document as a file, as if the user saved it now. */
  save(): Uint8Array {
    return this.file.save();
  }
}
