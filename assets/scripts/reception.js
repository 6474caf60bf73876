// For pages that follow what happens at a counter. Without it they have a link to look again, and the screen of the hall loads itself anew.

import { follow } from "./live.js";
import { soundCalls } from "./chime.js";

const sound = soundCalls(document);
for (const region of document.querySelectorAll("[data-live]")) follow(region, sound);
