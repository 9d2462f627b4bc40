// Runs in the browser before any other code of the pages.
import { z } from "zod";

// Zod tries whether it may compile its parsers, which the content security policy forbids and reports.
z.config({ jitless: true });
