import type { OfficeModel } from "./OfficeModel";
import { APP_NUMBER } from "./wire";

/** What office.js is told of the program, the document and the add-in when it starts. */
export function appContext(
  { app, isReadOnly, matrix, settings }: OfficeModel,
  {
    id,
    locale,
    origin,
  }: { readonly id: string; readonly locale: string; readonly origin: string },
): object {
  return {
    _id: id,
    _appName: APP_NUMBER[app],
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/document`,
    _clientMode: isReadOnly ? 0 : 1,
    _settings: app === "Excel" ? [...settings] : Object.fromEntries(settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(matrix),
    _hostFullVersion: "16.0.99999.0",
    _addinName: "addin",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _marketplaceType: "DEVELOPER",
  };
}
