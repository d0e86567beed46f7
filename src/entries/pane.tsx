import { createRoot } from "react-dom/client";

const style = {
  padding: "16px",
  font: "14px/1.5 'Segoe UI', system-ui, sans-serif",
} as const;

/** Opened by itself the pane has no document: Word or Excel give it one, or the workbench does. */
function NoDocument() {
  return (
    <main style={style}>
      <h1 style={{ margin: 0, fontSize: "16px" }}>Документа здесь нет</h1>
      <p>
        Эта панель работает внутри Word и Excel. Без них откройте{" "}
        <a href="workbench.html">верстак</a>: план в .docx или .xlsx открывается
        там же, в браузере, и остаётся на этом компьютере.
      </p>
    </main>
  );
}

const root = document.querySelector("#root");
if (root) createRoot(root).render(<NoDocument />);
