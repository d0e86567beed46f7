import type { Finding } from "../review/Finding";
import { formatDate } from "../text/calendarDate";
import { visibleText } from "../text/visibleText";
import { html, type Html } from "./html";
import { mendingText, quoted, withSpacesSeen } from "./mendingText";
import { passedChecks } from "./passedChecks";
import { groupByPlace, type FindingGroup } from "./places";
import { protocolStyle, protocolStyleHash } from "./protocolStyle";
import { readingNotes } from "./readingNotes";
import { reasonTeller } from "./reasonTeller";
import type { ReviewedDocument } from "./ReviewedDocument";
import {
  countsInWords,
  measuresInWords,
  rangeInWords,
  severityWords,
  verdictWords,
} from "./words";

/** A whole page, to be printed or kept in the case: no scripts, nothing loaded from anywhere. */
export const protocolPage = (sections: readonly Html[]): string =>
  html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src '${protocolStyleHash}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Протокол проверки плана мероприятий</title>
        ${protocolStyle}
      </head>
      <body>
        ${sections}
      </body>
    </html> `.html;

/** One document's protocol. */
export function protocolSection(document: ReviewedDocument): Html {
  const { source, review, date, grid } = document;
  const passed = passedChecks(review);
  const isPlan = review.verdict !== "no-plan";
  const groups = groupByPlace(review.findings, grid, review.reading);
  return html`<section>
    <h1>Протокол проверки плана мероприятий</h1>
    <dl>
      <dt>Документ</dt>
      <dd>${visibleText(source)}</dd>
      <dt>Дата проверки</dt>
      <dd>${formatDate(date)}</dd>
      ${review.reading.plans.map(
        ({ title, period, measures }) =>
          html`<dt>План</dt>
            <dd>
              ${title ? visibleText(title.value) : "без названия"},
              ${period ? rangeInWords(period.start, period.end) : "период не указан"},
              ${measuresInWords(measures.length)}
            </dd> `,
      )}
      ${
        isPlan
          ? html`<dt>Выполнено проверок</dt>
              <dd>${review.checks.length}, без находок: ${passed.length}</dd> `
          : null
      }
      ${readingNotes(review.reading).map(
        (note) =>
          html`<dt>При чтении</dt>
            <dd>${note}</dd> `,
      )}
      <dt>Вывод</dt>
      <dd class="verdict ${review.verdict}">
        ${verdictWords[review.verdict]}.
        <span>${isPlan ? countsInWords(review.counts) : ""}</span>
      </dd>
    </dl>
    ${
      isPlan || groups.length > 0
        ? html`<h2>Найдено</h2>
            ${groups.length === 0 ? html`<p>Ничего.</p>` : findingTable(groups, reasonTeller(review))}`
        : null
    }
    ${
      review.dismissed.length === 0
        ? null
        : html`<h2>Отклонено пользователем</h2>
            <ul>
              ${review.dismissed.map(
                ({ finding, dismissal }) =>
                  html`<li>
                    ${visibleText(finding.message)} Причина:
                    ${visibleText(dismissal.reason)}
                    (${formatDate(dismissal.date)})
                  </li> `,
              )}
            </ul>`
    }
    ${
      isPlan
        ? html`<h2>Проверено, находок нет</h2>
            <ul class="passed">
              ${passed.map(({ title }) => html`<li>${title}</li> `)}
            </ul>`
        : null
    }
    <p class="signature">Проверку провёл: <span></span> / <span></span> /</p>
  </section> `;
}

/** A file that could not be read, in its place among the others. */
export const unreadSection = (source: string, message: string): Html =>
  html`<section>
    <h1>Протокол проверки плана мероприятий</h1>
    <dl>
      <dt>Документ</dt>
      <dd>${visibleText(source)}</dd>
      <dt>Вывод</dt>
      <dd class="verdict not-ready">Не прочитан: ${visibleText(message)}</dd>
    </dl>
  </section> `;

const findingTable = (
  groups: readonly FindingGroup[],
  reasonOf: ReturnType<typeof reasonTeller>,
): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">Что найдено и как исправить</th>
        <th scope="col">Слова</th>
      </tr>
    </thead>
    ${groups.map(
      ({ title, place, findings }) =>
        html`<tbody>
          <tr>
            <th colspan="2" scope="rowgroup">
              ${title}${place === null ? "" : ` (${place})`}
            </th>
          </tr>
          ${findings.map((finding, index) =>
            findingRow(finding, reasonOf(finding, findings[index - 1])),
          )}
        </tbody> `,
    )}
  </table>`;

const findingRow = (finding: Finding, reason: string | null): Html => {
  const { severity, quote } = finding;
  const mending = mendingText(finding);
  return html`<tr class="${severity}">
    <td>
      <b>${severityWords[severity]}:</b>
      ${visibleText(withSpacesSeen(finding.message))}
      ${mending === null ? null : html`<p>Исправление: ${mending}</p>`}
      ${reason === null ? null : html`<small>${reason}</small>`}
    </td>
    <td>${quote ? quoted(quote, 300) : ""}</td>
  </tr> `;
};
