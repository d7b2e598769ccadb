import { documents } from "../documents.ts";
import { pagesOf } from "../render.ts";

// VitePress reads the pages of a dynamic route from the default export.
// oxlint-disable-next-line import/no-default-export
export default {
  paths: () =>
    documents.flatMap((document) =>
      pagesOf(document).map(({ page, content }) => ({ params: { version: document.version, page }, content })),
    ),
};
