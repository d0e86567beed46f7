/** A message between add-in and application: JSON text passed by `postMessage`. */
export interface WireMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const REQUEST = {
  invoke: 0,
  registerEvent: 1,
  unregisterEvent: 2,
} as const;

/** Numbers of the calls of the Common API that are answered; the rest are refused. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  openBrowserWindow: 102,
} as const;

/** Error codes of the Common API. */
export const COMMON_ERROR = {
  none: 0,
  internal: 5001,
  unsupported: 5004,
  saveSettings: 3006,
  requestTooLong: 5103,
  answerTooLong: 5104,
} as const;

export const APP_NUMBER = { Word: 32, Excel: 16 } as const;

export interface CommonCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: {
    readonly Properties?: readonly (readonly [string, string])[];
  };
}

/** A window of the add-in's is asked for by listening to it; 12006 says that it was closed. */
export const DIALOG = {
  event: "dialogMessageReceived",
  closed: 12006,
} as const;

export interface DialogRequest {
  /** JSON with the address and the size. */
  readonly targetId: string;
}

export const dialogAddress = ({ targetId }: DialogRequest): string =>
  (JSON.parse(targetId) as { readonly url: string }).url;
