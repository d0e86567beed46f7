import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject } from "../../HostObject";
import {
  addValidation,
  clearValidation,
  validationOf,
} from "../book/dataValidations";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNodes,
  isOn,
  nodeText,
  setAttribute,
  type XmlNode,
} from "../book/XmlNode";
import { addressOf, reachOf } from "./reach";
import { requirementSets } from "./requirementSets";

type Told = Readonly<Record<string, unknown>>;

/** Excel takes no longer list of values in one text. */
const LONGEST_LIST = 255;

/** A DataValidation: lists and custom formulas; the other kinds of rules are told by their type only. */
export function dataValidation(sheet: SimSheet, area: () => Area): HostObject {
  const now = (): XmlNode | "mixed" | null => validationOf(sheet, area());
  const own = (): XmlNode | null => {
    const found = now();
    return found === "mixed" ? null : found;
  };
  const changing = (change: (node: XmlNode) => void) => (): void => {
    if (sheet.isProtected) throw new HostError("AccessDenied");
    const node = own();
    if (!node) throw new HostError("InvalidOperation");
    change(node);
  };
  return {
    type: "DataValidation",
    needs: requirementSets("DataValidation"),
    scalars: {
      Type: {
        get: () => {
          const found = now();
          if (found === "mixed") return "MixedCriteria";
          const type = found && (attributeOf(found, "type") ?? "none");
          return type ? type.charAt(0).toUpperCase() + type.slice(1) : "None";
        },
      },
      Valid: { get: () => null },
      IgnoreBlanks: {
        get: () => {
          const node = own();
          return node ? isOn(node, "allowBlank") : true;
        },
        set: (on) => {
          changing((node) => {
            setAttribute(node, "allowBlank", on === true ? "1" : "0");
          })();
        },
      },
      Rule: {
        get: () => ruleOf(own()),
        set: (rule) => {
          if (sheet.isProtected) throw new HostError("AccessDenied");
          setRule(sheet, area(), rule);
        },
      },
      Prompt: {
        get: () => {
          const node = own();
          return {
            showPrompt: isOn(node, "showInputMessage"),
            title: (node && attributeOf(node, "promptTitle")) ?? "",
            message: (node && attributeOf(node, "prompt")) ?? "",
          };
        },
        set: (given) => {
          const { showPrompt, title, message } = given as Told;
          changing((node) => {
            setAttribute(node, "showInputMessage", showPrompt ? "1" : "0");
            setAttribute(node, "promptTitle", spelt(title, 32));
            setAttribute(node, "prompt", spelt(message, 255));
          })();
        },
      },
      ErrorAlert: {
        get: () => {
          const node = own();
          const style = (node && attributeOf(node, "errorStyle")) ?? "stop";
          return {
            showAlert: isOn(node, "showErrorMessage"),
            style: style.charAt(0).toUpperCase() + style.slice(1),
            title: (node && attributeOf(node, "errorTitle")) ?? "",
            message: (node && attributeOf(node, "error")) ?? "",
          };
        },
        set: (given) => {
          const { showAlert, style, title, message } = given as Told;
          changing((node) => {
            setAttribute(node, "showErrorMessage", showAlert ? "1" : "0");
            setAttribute(
              node,
              "errorStyle",
              (spelt(style, 20) ?? "stop").toLowerCase(),
            );
            setAttribute(node, "errorTitle", spelt(title, 32));
            setAttribute(node, "error", spelt(message, 255));
          })();
        },
      },
    },
    methods: {
      Clear: () => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        clearValidation(sheet, area());
      },
    },
  };
}

function spelt(text: unknown, longest: number): string | null {
  if (text === undefined || text === null || text === "") return null;
  if (typeof text !== "string" || text.length > longest)
    throw new HostError("InvalidArgument");
  return text;
}

function ruleOf(node: XmlNode | null): object | null {
  if (!node) return null;
  const formulas = childNodes(node).map(nodeText);
  const [first = ""] = formulas;
  const type = attributeOf(node, "type");
  if (type === "custom") return { custom: { formula: `=${first}` } };
  if (type !== "list") return {};
  return {
    list: {
      inCellDropDown: !isOn(node, "showDropDown"),
      source: first.startsWith('"')
        ? first.slice(1, -1).replaceAll('""', '"')
        : `=${first}`,
    },
  };
}

function setRule(sheet: SimSheet, area: Area, rule: unknown): void {
  const { list, custom } = rule as Readonly<Record<string, Told | undefined>>;
  const common = {
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
  };
  if (custom) {
    const formula = String(custom["formula"]).replace(/^=/, "");
    addValidation(sheet, area, { type: "custom", ...common }, [formula]);
    return;
  }
  if (!list)
    throw new HostError("NotImplemented", "this rule is not simulated");
  const shown = list["inCellDropDown"] === false ? "1" : undefined;
  addValidation(sheet, area, { type: "list", showDropDown: shown, ...common }, [
    listSource(list["source"]),
  ]);
}

/** «=Лист!A1:A9» or a range, or the values themselves, parted by commas. */
function listSource(source: unknown): string {
  const reach = reachOf(source);
  if (reach) return addressOf(reach);
  const range = source as Told | null;
  if (typeof source === "object" && range && "address" in range)
    return String(range["address"]);
  const text = String(source);
  if (text.startsWith("=")) return text.slice(1);
  if (text === "" || text.length > LONGEST_LIST)
    throw new HostError("InvalidArgument");
  return `"${text.replaceAll('"', '""')}"`;
}
