import { ReviewDesk } from "./desk/ReviewDesk";
import { serveDesk, WORKER_SLICE } from "./desk/serveDesk";

/** Checks grids that Word or Excel gave; what files need is not in it, and nobody asks it for that. */
serveDesk(new ReviewDesk(WORKER_SLICE).ask);
