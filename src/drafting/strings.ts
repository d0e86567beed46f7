import type { NumberChange } from "../plan/renumber";
import { counted } from "../text/plural";
import { shorten } from "../text/shorten";
import type { DeadlineRemark } from "./draftDeadline";
import type { InsertionProblem, RowRemark } from "./Insertion";
import type { PlaceReason } from "./Place";

/** What a deadline is written with where the plan shows no way of its own. */
export const house = {
  afterYear: " года",
  dash: "–",
  until: "до",
  fromTo: (from: string, to: string) => `с ${from} по ${to}`,
} as const;

const quoted = (words: string, most = 60): string =>
  `«${shorten(words, most)}»`;
const measureForms = ["мероприятие", "мероприятия", "мероприятий"] as const;

/** Why a place is proposed, as the end of «место выбрано: …». */
export function reasonText(reason: PlaceReason): string {
  switch (reason.kind) {
    case "chosen":
      return "вы указали это место";
    case "title":
      return "о том же говорит название раздела";
    case "neighbours":
      return `в разделе уже есть ${counted(reason.count, measureForms)} того же направления`;
    case "words":
      return "в разделе сказано о том же";
    case "month":
      return "раздел назван по месяцу срока";
    case "flat":
      return "в плане нет разделов, поэтому в конец";
    case "none-fits":
      return "ни один раздел не подошёл, поэтому в последний";
    case "keeps-numbers":
      return `по смыслу подходит раздел ${quoted(reason.fitting)}, но тогда сдвинутся номера следующих мероприятий; строка поставлена в конец`;
  }
}

/** What the user should know of a new row. */
export function remarkText(remark: RowRemark): string {
  switch (remark.kind) {
    case "deadline":
      return deadlineRemarkText(remark.deadline);
    case "inherits":
      return `ячейка «${remark.header}» объединена с верхними, и для новой строки тоже действует то, что в ней стоит: ${quoted(remark.text)}`;
    case "other-level":
      return "такое мероприятие обычно проводят на другом уровне: проверьте, кто за него отвечает";
    case "looks-like-header":
      return "в плане ещё нет строк мероприятий, поэтому вид взят у заголовка таблицы: поправьте оформление";
    case "torn-table":
      return "последняя строка плана разорвана концом страницы, и новое встало после её остатка: сначала исправьте замечание о разорванной строке";
  }
}

/** What to look at in a drafted deadline. */
export function deadlineRemarkText({ kind, usual }: DeadlineRemark): string {
  switch (kind) {
    case "day-off":
      return `${quoted(usual)} – нерабочий день, срок сдвинут на ближайший рабочий`;
    case "outside-period":
      return `обычный срок ${quoted(usual)} не попадает в период плана: проверьте срок`;
    case "before-approval":
      return `обычный срок ${quoted(usual)} наступил бы раньше утверждения плана или сразу после него: проверьте срок`;
    case "past":
      return `обычный срок ${quoted(usual)} уже прошёл: проверьте срок`;
    case "no-period":
      return `период плана не указан, и год срока ${quoted(usual)} неизвестен: проверьте срок`;
  }
}

/** Why nothing can be inserted, and what to do. */
export function problemText(problem: InsertionProblem): string {
  switch (problem.kind) {
    case "no-plan":
      return "плана мероприятий в файле нет: откройте файл с таблицей плана";
    case "no-column":
      return "в плане не найден столбец с мероприятиями: назовите его «Мероприятия»";
    case "empty-plan":
      return "в плане нет ни одной строки, вид которой можно взять: впишите первое мероприятие вручную";
    case "no-section":
      return problem.sections === 0
        ? "в плане нет разделов: не указывайте раздел, и строки встанут в конец"
        : `такого раздела в плане нет, всего разделов: ${problem.sections}`;
    case "no-row":
      return `раздел ${quoted(problem.title)} – это строка текста вне таблицы, и под ней нет строк: выберите другой раздел или впишите первое мероприятие вручную`;
    case "inside-merge":
      return `строка ${problem.row + 1} таблицы лежит внутри объединённых ячеек с номером или мероприятием: выберите место после них`;
    case "not-in-plan":
      return "это место не в таблице плана: выберите строку плана";
    case "no-section-row":
      return "новый раздел создать нельзя: рядом нет строки раздела, вид которой можно взять; выберите существующий раздел";
    case "numbers-move":
      return `после вставки сдвинутся номера следующих мероприятий (${changesText(problem.changes)}): разрешите перенумеровать их или выберите место в конце`;
    case "numbers-stuck":
      return "номера следующих мероприятий сдвинутся, а переписать их нельзя: выберите место в конце плана";
    case "misread":
      return problem.measure
        ? `мероприятие ${quoted(problem.measure.wording)} в этом плане не прочтётся отдельной строкой: измените формулировку или выберите другое место`
        : "после вставки план читался бы иначе, чем сейчас: выберите другое место";
  }
}

/** «2 → 3, 3 → 4 и ещё 5». */
function changesText(changes: readonly NumberChange[]): string {
  const shown = changes
    .slice(0, 4)
    .map(({ from, to }) => `${from?.text ?? ""} → ${to}`)
    .join(", ");
  const more = changes.length - 4;
  return more > 0 ? `${shown} и ещё ${more}` : shown;
}
