import { readTold } from "./command/Told";
import { verdictText } from "./command/verdictText";

const line = (tag: "h1" | "p", text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const { title, lines } = verdictText(readTold(location.search));
document.title = title;
document
  .querySelector("#root")
  ?.append(line("h1", title), ...lines.map((text) => line("p", text)));
