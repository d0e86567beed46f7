import { Desk } from "./desk/Desk";
import { serveDesk, WORKER_SLICE } from "./desk/serveDesk";

/** Opens a file, reads, checks and changes it. */
serveDesk(new Desk(WORKER_SLICE).ask);
