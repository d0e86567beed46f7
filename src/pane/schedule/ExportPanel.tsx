import { useState } from "react";
import type { Plan } from "../../plan/Plan";
import type { PartyLoad } from "../../report/partyLoad";
import type { Schedule } from "../../report/schedule";
import { shorten } from "../../text/shorten";
import type { OutgoingFile, PaneServices } from "../services";
import ui from "../ui/ui.module.css";
import styles from "./ExportPanel.module.css";
import { calendarSaved, words } from "./strings";
import { Button } from "../ui/Button";

/** What may be taken away: a calendar of chosen parties, pictures, a workbook. */
export default function ExportPanel({
  plan,
  schedule,
  parties,
  services,
  announce,
}: {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly parties: readonly PartyLoad[];
  readonly services: PaneServices;
  readonly announce: (message: string) => void;
}) {
  /** Keys of the chosen parties; null is everybody. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [message, setMessage] = useState("");
  const save = async (make: () => Promise<Made>) => {
    let said: string;
    try {
      const { file, note } = await make();
      if (file) await services.saveFile(file);
      said = note ?? words.saved;
    } catch {
      said = words.failed;
    }
    setMessage(said);
    announce(said);
  };
  const named = (
    extension: string,
    mediaType: string,
    content: OutgoingFile["content"],
  ): OutgoingFile => ({
    name: `${services.documentName.replace(/\.[^.]*$/, "")} – ${words.schedule}.${extension}`,
    mediaType,
    content,
  });
  const picture = async () => {
    const { scheduleSvg } = await import("../../report/scheduleSvg");
    return scheduleSvg(plan, schedule, services.today);
  };
  const saveSvg = async (): Promise<Made> => {
    const drawn = await picture();
    return drawn
      ? { file: named("svg", "image/svg+xml", drawn.svg) }
      : { note: words.noDates };
  };
  const savePng = async (): Promise<Made> => {
    const drawn = await picture();
    if (!drawn) return { note: words.noDates };
    const { drawnAsPng } = await import("./drawnAsPng");
    const content = await drawnAsPng(drawn);
    return content
      ? { file: named("png", "image/png", content) }
      : { note: words.tooLarge };
  };
  const saveSheet = async (): Promise<Made> => {
    const { planSheet } = await import("../../report/planSheet");
    return {
      file: named(
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        planSheet(plan, schedule),
      ),
    };
  };
  const saveCalendar = async (): Promise<Made> => {
    const { calendarFile } = await import("../../report/calendarFile");
    const { content, events, left } = calendarFile(plan, schedule, {
      parties: chosen,
      today: services.today,
    });
    const note = calendarSaved(events, left.length);
    return events > 0
      ? { file: named("ics", "text/calendar", content), note }
      : { note };
  };
  const button = (
    name: string,
    make: () => Promise<Made>,
    disabled = false,
  ) => (
    <Button size="small" disabled={disabled} onClick={() => void save(make)}>
      {name}
    </Button>
  );
  return (
    <section className={styles.panel} aria-label={words.export}>
      <div className={ui.row}>
        {button(words.sheet, saveSheet)}
        {button(words.picture, saveSvg)}
        {button(words.pixels, savePng)}
      </div>
      <fieldset className={styles.parties}>
        <legend>{words.whose}</legend>
        <label className={styles.party}>
          <input
            type="checkbox"
            checked={chosen === null}
            onChange={() => {
              setChosen(chosen === null ? new Set() : null);
            }}
          />
          {words.everybody}
        </label>
        {parties.map(({ key, name, rows }) => (
          <label key={key} className={styles.party}>
            <input
              type="checkbox"
              checked={chosen?.has(key) ?? false}
              onChange={() => {
                const next = new Set(chosen);
                if (!next.delete(key)) next.add(key);
                setChosen(next);
              }}
            />
            {shorten(name, 120)} ({rows.length})
          </label>
        ))}
      </fieldset>
      <div className={ui.row}>
        {button(words.calendarFile, saveCalendar, chosen?.size === 0)}
        <span className={ui.caption}>{message}</span>
      </div>
    </section>
  );
}

interface Made {
  readonly file?: OutgoingFile;
  /** What to say instead of «saved». */
  readonly note?: string;
}
