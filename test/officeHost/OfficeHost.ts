import { randomUUID } from "node:crypto";
import { Faults } from "./Faults";
import { HostError } from "./HostObject";
import { Interpreter } from "./Interpreter";
import type { OfficeModel, Raise } from "./OfficeModel";
import {
  errorAt,
  isHousekeeping,
  type RichRequest,
  type RichResponse,
} from "./richRequest";
import { Traffic } from "./Traffic";
import {
  APP_NUMBER,
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
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly locale: string;
  /** Addresses that the add-in asked Office to open in the browser. */
  readonly opened: string[] = [];
  /** Addresses of the windows that the add-in asked Office to show; they stay until `closeDialog`. */
  readonly dialogs: string[] = [];
  /** Ids of the ribbon commands that the add-in said it has done. */
  readonly completedCommands: string[] = [];
  /** Every rich request with its answer, for who looks into them. */
  readonly log: { request: RichRequest; response: RichResponse }[] = [];
  readonly conversation = `conversation-${randomUUID()}`;
  readonly addIn = `addin-${randomUUID()}`;
  private readonly interpreter: Interpreter;
  private readonly registered = new Set<string>();
  private post: (text: string) => void = () => undefined;
  private origin = "";

  constructor(model: OfficeModel, locale = "ru-RU") {
    this.model = model;
    this.locale = locale;
    this.interpreter = new Interpreter(
      () => model.root(),
      model.matrix,
      model.services,
    );
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
    return this.interpreter.keptObjects;
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
      return this.context();
    if (name === "ContextActivationManager_notifyHost") return null;
    if (name === "executeMethod")
      return this.answerCommon(message._data as CommonCall);
    return { Version: 1, Error: COMMON_ERROR.unsupported };
  }

  private async answerCommon(call: CommonCall): Promise<unknown> {
    const { settings, refusesSettings } = this.model;
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.answerSized(
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

  private async answerSized(text: string, flags: number): Promise<object> {
    const isTooLong = (body: string): boolean =>
      Buffer.byteLength(body) > (this.model.mostBytes ?? Infinity);
    if (isTooLong(text))
      return { Version: 1, Error: COMMON_ERROR.requestTooLong };
    const answer = await this.answerRich(text, flags);
    if (isTooLong(answer))
      return { Version: 1, Error: COMMON_ERROR.answerTooLong };
    const Data = [200, ["Content-Type", "application/json"], answer];
    return { Version: 1, Error: 0, Data };
  }

  private async answerRich(text: string, flags: number): Promise<string> {
    const request = JSON.parse(text) as RichRequest;
    const quiet = isHousekeeping(request);
    const refused = quiet ? null : await this.refusal(flags);
    const planned = quiet ? null : await this.faults.begin();
    const stop =
      planned === null || planned.moment === "after"
        ? Infinity
        : planned.moment === "before"
          ? 0
          : planned.moment.action;
    let response: RichResponse = refused
      ? { Error: errorAt(refused, 0), Results: [], TraceIds: [] }
      : this.interpreter.run({
          ...request,
          Actions: request.Actions.slice(0, stop),
        });
    if (planned && !response.Error) {
      const { code, message = code } = planned.fault;
      const index = Math.min(stop, request.Actions.length - 1);
      const fault = new HostError(code, message);
      response = { ...response, Error: errorAt(fault, index) };
    }
    this.model.afterBatch?.();
    const answer = JSON.stringify(response);
    this.log.push({ request, response });
    this.traffic.note(quiet, text, answer);
    return answer;
  }

  private async refusal(flags: number): Promise<HostError | null> {
    try {
      await this.model.beforeBatch?.(flags);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
  }

  private context(): object {
    const { app, isReadOnly, matrix, settings } = this.model;
    return {
      _id: this.addIn,
      _appName: APP_NUMBER[app],
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: `${this.origin}/document`,
      _clientMode: isReadOnly ? 0 : 1,
      _settings: app === "Excel" ? [...settings] : Object.fromEntries(settings),
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _appInstanceId: this.addIn,
      _requirementMatrix: JSON.stringify(matrix),
      _hostFullVersion: "16.0.99999.0",
      _addinName: "addin",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _marketplaceType: "DEVELOPER",
    };
  }
}
