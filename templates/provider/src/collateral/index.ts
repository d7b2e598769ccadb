export { handlers } from "./handlers.ts";
export { memory } from "./memory.ts";
