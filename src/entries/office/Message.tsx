import type { ReactNode } from "react";

const style = {
  padding: "16px",
  font: "14px/1.5 'Segoe UI', system-ui, sans-serif",
} as const;

/** A page that has nothing to show but words. */
export function Message({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <main style={style}>
      <h1 style={{ margin: 0, fontSize: "16px" }}>{title}</h1>
      {children}
    </main>
  );
}
