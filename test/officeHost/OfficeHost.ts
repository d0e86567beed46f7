import { randomUUID } from "node:crypto";
import { appContext } from "./appContext";
import type { Faults } from "./Faults";
import type { OfficeModel, Raise } from "./OfficeModel";
import { RichApi } from "./RichApi";
import type { Traffic } from "./Traffic";
import {
  COMMON_ERROR,
  type CommonCall,
  DIALOG,
  dialogAddress,
  type DialogRequest,
  DISPATCH,
  MESSAGE,
  REQUEST,
  type WireMessage,
} from "./wire";

/**
 * The simulated Office: answers the messages of the real office.js over a model of Word or Excel, wherever
 * the add-in runs. What it cannot do it refuses; no call is left unanswered.
 */
export class OfficeHost implements Raise {
  readonly model: OfficeModel;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Every rich request with its answer, for who looks into them. */
  readonly log: RichApi["log"];
  readonly locale: string;
  /** Addresses that the add-in asked Office to open in the browser. */
  readonly opened: string[] = [];
  /** Addresses of the windows that the add-in asked Office to show; they stay until `closeDialog`. */
  readonly dialogs: string[] = [];
  /** Ids of the ribbon commands that the add-in said it has done. */
  readonly completedCommands: string[] = [];
  readonly conversation = `conversation-${randomUUID()}`;
  readonly addIn = `addin-${randomUUID()}`;
  private readonly richApi: RichApi;
  private readonly registered = new Set<string>();
  private post: (text: string) => void = () => undefined;
  private origin = "";

  constructor(model: OfficeModel, locale = "ru-RU") {
    this.model = model;
    this.locale = locale;
    this.richApi = new RichApi(model);
    ({
      faults: this.faults,
      traffic: this.traffic,
      log: this.log,
    } = this.richApi);
    model.connect?.(this);
  }

  /** What the address of an add-in's page must hold for office.js to find its host. */
  get query(): string {
    return `_host_Info=${this.model.app}$Web$16.01$${this.locale}$$$disableLogging$0`;
  }

  get xdmInfo(): string {
    return `${this.conversation}|${this.addIn}|${this.origin}`;
  }

  /** `post` takes messages to the add-in whose page is at this origin. */
  attach(origin: string, post: (text: string) => void): void {
    this.origin = origin;
    this.post = post;
    this.registered.clear();
  }

  /** How many objects the add-in has not let go of. */
  get keptObjects(): number {
    return this.richApi.keptObjects;
  }

  /** Takes one message from the add-in and answers it. */
  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as WireMessage;
    if (message._messageType !== MESSAGE.request) return;
    this.post(
      this.envelope(message._actionName, message._correlationId, 0, {
        _data: await this.answer(message),
      }),
    );
  }

  common(name: string, payload: unknown): void {
    if (this.registered.has(name))
      this.post(this.envelope(name, 0, 1, { _data: payload }));
  }

  rich(type: number, target: string, details: unknown): void {
    this.common("richApiMessage", {
      ArrayData: [[65536, type, target, JSON.stringify(details), 1]],
    });
  }

  /** Presses a button of the ribbon whose action the add-in associated with this name. */
  command(action: string, control = action): void {
    this.common("appCommandInvoked", [
      randomUUID(),
      action,
      JSON.stringify({ source: { id: control } }),
    ]);
  }

  /** The user closes the window that was shown last. */
  closeDialog(): void {
    this.common(DIALOG.event, { messageType: DIALOG.closed });
  }

  /** Whether the add-in listens to the event of this name now. */
  hears(name: string): boolean {
    return this.registered.has(name);
  }

  private envelope(
    action: string,
    correlation: number,
    responseType: number,
    rest: object,
  ): string {
    return JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName: action,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _origin: this.origin,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
      ...rest,
    });
  }

  private async answer(message: WireMessage): Promise<unknown> {
    const name = message._actionName;
    if (message._actionType === REQUEST.registerEvent) {
      this.registered.add(name);
      if (name === DIALOG.event)
        this.dialogs.push(dialogAddress(message._data as DialogRequest));
      return { Error: 0 };
    }
    if (message._actionType === REQUEST.unregisterEvent) {
      this.registered.delete(name);
      return { Error: 0 };
    }
    if (name === "ContextActivationManager_getAppContextAsync")
      return appContext(this.model, {
        id: this.addIn,
        locale: this.locale,
        origin: this.origin,
      });
    if (name === "ContextActivationManager_notifyHost") return null;
    if (name === "executeMethod")
      return this.answerCommon(message._data as CommonCall);
    return { Version: 1, Error: COMMON_ERROR.unsupported };
  }

  private async answerCommon(call: CommonCall): Promise<unknown> {
    const { settings, refusesSettings } = this.model;
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.richApi.answer(
          String(call.ArrayData?.[4]),
          Number(call.ArrayData?.[6]),
        );
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Settings: [...settings] };
      case DISPATCH.saveSettings:
        if (refusesSettings)
          return { Version: 1, Error: COMMON_ERROR.saveSettings };
        settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? [])
          settings.set(key, value);
        return { Version: 1, Error: 0 };
      case DISPATCH.commandCompleted:
        this.completedCommands.push(String(call.ArrayData?.[0]));
        return { Version: 1, Error: 0 };
      case DISPATCH.openBrowserWindow:
        this.opened.push(String(call.ArrayData?.[1] ?? call.ArrayData?.[0]));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: COMMON_ERROR.unsupported };
    }
  }
}
