import { Faults } from "./Faults";
import { HostError } from "./HostObject";
import { Interpreter } from "./Interpreter";
import type { OfficeModel } from "./OfficeModel";
import {
  errorAt,
  isHousekeeping,
  type RichRequest,
  type RichResponse,
} from "./richRequest";
import { Traffic } from "./Traffic";
import { COMMON_ERROR } from "./wire";

/** Answers batches of the rich API over a model: refused, broken off or too long where that was asked for. */
export class RichApi {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  /** Every request with its answer, for who looks into them. */
  readonly log: { request: RichRequest; response: RichResponse }[] = [];
  private readonly model: OfficeModel;
  private readonly interpreter: Interpreter;

  constructor(model: OfficeModel) {
    this.model = model;
    this.interpreter = new Interpreter(
      () => model.root(),
      model.matrix,
      model.services,
    );
  }

  /** How many objects the add-in has not let go of. */
  get keptObjects(): number {
    return this.interpreter.keptObjects;
  }

  /** What office.js is told of the batch that this text asks for. */
  async answer(text: string, flags: number): Promise<object> {
    const isTooLong = (body: string): boolean =>
      Buffer.byteLength(body) > (this.model.mostBytes ?? Infinity);
    if (isTooLong(text))
      return { Version: 1, Error: COMMON_ERROR.requestTooLong };
    const answer = await this.answerRich(text, flags);
    if (isTooLong(answer))
      return { Version: 1, Error: COMMON_ERROR.answerTooLong };
    const Data = [200, ["Content-Type", "application/json"], answer];
    return { Version: 1, Error: 0, Data };
  }

  private async answerRich(text: string, flags: number): Promise<string> {
    const request = JSON.parse(text) as RichRequest;
    const quiet = isHousekeeping(request);
    const refused = quiet ? null : await this.refusal(flags);
    const planned = quiet ? null : await this.faults.begin();
    const stop =
      planned === null || planned.moment === "after"
        ? Infinity
        : planned.moment === "before"
          ? 0
          : planned.moment.action;
    let response: RichResponse = refused
      ? { Error: errorAt(refused, 0), Results: [], TraceIds: [] }
      : this.interpreter.run({
          ...request,
          Actions: request.Actions.slice(0, stop),
        });
    if (planned && !response.Error) {
      const { code, message = code } = planned.fault;
      const index = Math.min(stop, request.Actions.length - 1);
      const fault = new HostError(code, message);
      response = { ...response, Error: errorAt(fault, index) };
    }
    this.model.afterBatch?.();
    const answer = JSON.stringify(response);
    this.log.push({ request, response });
    this.traffic.note(quiet, text, answer);
    return answer;
  }

  private async refusal(flags: number): Promise<HostError | null> {
    try {
      await this.model.beforeBatch?.(flags);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
  }
}
