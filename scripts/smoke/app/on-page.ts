/** A page. Its URL contains `?server=…&runtime=…`. @module */
import { report } from "./report.ts";

const query = new URLSearchParams(location.search);
await report(query.get("server") ?? "", query.get("runtime") ?? "");
