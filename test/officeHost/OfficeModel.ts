import type { HostObject, RequirementMatrix } from "./HostObject";

/** An application with a document open in it: what Word and Excel give the simulated Office. */
export interface OfficeModel {
  readonly app: "Word" | "Excel";
  readonly matrix: RequirementMatrix;
  /** The object that `context.document` or `context.workbook` begins from. */
  root(): HostObject;
  /** Objects that an add-in may make by name, as `Microsoft.WordServices.SearchOptions`. */
  readonly services?: Services;
  readonly isReadOnly?: boolean;
  /** The document's settings, kept by the model when they are saved. */
  readonly settings: Map<string, string>;
  /** Where saving settings is refused. */
  readonly refusesSettings?: boolean;
  /** Calls `raise` for what happens in the document, for as long as it is open. */
  connect?(raise: Raise): void;
  /** No request and no answer of the rich API may be longer than this many bytes. */
  readonly mostBytes?: number;
  /** Called before each batch with the flags of its request: waits, or throws a HostError to refuse it. */
  beforeBatch?(flags: number): void | Promise<void>;
  /** Called after each batch. */
  afterBatch?(): void;
}

export type Services = Readonly<Record<string, () => HostObject>>;

/** Tells the add-in of an event of the Common API (`documentSelectionChanged`) or of the rich API. */
export interface Raise {
  common(name: string, payload: unknown): void;
  rich(type: number, target: string, details: unknown): void;
}

/** Sets that every Office in use has; the application's own come besides. */
export const commonSets: RequirementMatrix = {
  AddinCommands: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  IdentityApi: "1.3",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.1",
};
