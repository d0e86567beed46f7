import { Message } from "./Message";
import type { Surroundings } from "./findOffice";

/** Why there is no pane here, and what to do. */
export function NoPane({
  around,
}: {
  readonly around: Exclude<Surroundings, { kind: "program" }>;
}) {
  switch (around.kind) {
    case "browser":
      return (
        <Message title="Документа здесь нет">
          <p>
            Эта панель работает внутри Word и Excel. Без них откройте{" "}
            <a href="workbench.html">верстак</a>: план в .docx или .xlsx
            открывается там же, в браузере, и остаётся на этом компьютере.
          </p>
        </Message>
      );
    case "too-old": {
      const { name, from } = around.program;
      return (
        <Message title={`Нужен ${name} новее`}>
          <p>В этой версии {name} панель не может читать и править таблицы.</p>
          <p>Подойдут: {from}.</p>
          <p>
            А пока план можно проверить без {name}: откройте в браузере{" "}
            <a href="workbench.html" target="_blank" rel="noreferrer">
              верстак
            </a>{" "}
            и выберите в нём файл.
          </p>
        </Message>
      );
    }
    case "other-program":
      return (
        <Message title="Нужен Word или Excel">
          <p>
            Панель проверяет планы в документах Word и книгах Excel. Программа{" "}
            {around.name} ей не подходит: откройте план в Word или Excel.
          </p>
        </Message>
      );
    case "no-library":
      return (
        <Message title="Панель не загрузилась">
          <p>
            Не пришла библиотека Office (office.js): её сервер закрыт или нет
            связи. Документ не тронут.
          </p>
          <p>
            Проверьте связь и откройте панель снова. Если не помогло, покажите
            это сообщение администратору: в закрытой сети библиотеку ставят на
            свой сервер.
          </p>
        </Message>
      );
    case "silent":
      return (
        <Message title="Office не отвечает">
          <p>
            Панель открыта, но программа на её вопросы не ответила. Документ не
            тронут.
          </p>
          <p>Закройте панель и откройте её снова.</p>
        </Message>
      );
  }
}
