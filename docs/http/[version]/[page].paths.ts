import { documents } from "../documents.ts";
import { pagesOf } from "../render.ts";

// oxlint-disable-next-line import/no-default-export -- VitePress reads the pages of a route from the default export
export default {
  paths: () =>
    documents.flatMap((document) =>
      pagesOf(document).map(({ page, content }) => ({ params: { version: document.version, page }, content })),
    ),
};
